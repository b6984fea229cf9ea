pragma ComponentBehavior: Bound

// What belongs to the line above: a discount, a deposit.
BasketRow {
    sub: true
}
