<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Action</name>
    <message>
        <source>Change a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close with a difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a discount on a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a discount on the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a receipt again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void a sale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgePanel</name>
    <message>
        <source>Look at an identity card if in doubt. It is asked once for each basket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press 1: it goes into the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press 2: it is not sold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountTrio</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>A colleague must approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who approves, then their PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BasketHeader</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Item, %n line(s) above</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Qty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BasketList</name>
    <message>
        <source>Basket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BasketViewModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n deposit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a product, type its name or touch a tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT in total {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You save {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity} {unit} at {price}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardTwoStep</name>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation code, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till was stopped before somebody said. Look at the terminal or its last slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type this amount on the card terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know if the card was charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the terminal say?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CashViewModel</name>
    <message>
        <source>Bank collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change for another till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change from the safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer was not shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it to the safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much in the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}{amount}: written down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cashier</name>
    <message>
        <source>Nobody signed in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseViewModel</name>
    <message>
        <source>Choose what fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted before, at {time}: {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose what fits, or that you do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type what stays in the drawer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n not printed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only here: they go by themselves</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>How many of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountViewModel</name>
    <message numerus="yes">
        <source>%n note(s) and coins</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceLamps</name>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message numerus="yes">
        <source>%n thing(s) fit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscountPanel</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole basket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscountViewModel</name>
    <message>
        <source>{off} off, {rest} to pay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneViewModel</name>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {cashier}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Erase the last figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkLight</name>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuPanel</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenShiftViewModel</name>
    <message>
        <source>No shift has been closed here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} left it in the drawer on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParkedViewModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{items}, {age} ago, parked at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayPane</name>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back %1 in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the terminal reversed it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse this payment on the card terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type this amount on the card terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the terminal say?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayViewModel</name>
    <message>
        <source>one moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 of %2 figures entered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceCheckPanel</name>
    <message>
        <source>Add to the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the product. Nothing is added to the basket.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceViewModel</name>
    <message>
        <source>Counted {age} ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintingViewModel</name>
    <message>
        <source>Did it print?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done without paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, print a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not say how it ended. Look at the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till was stopped before the printer was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt has not been printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Promotion</name>
    <message>
        <source>{name}: any {quantity} for {value}; {pieces} of this line count, saves {off}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: take {quantity}, pay for {paid}; the cheapest are free, saves {off}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {off} off this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {percent} % off the whole basket, saves {off} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {percent} % off this line, saves {off}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {percent} % off when {threshold} is spent; saves {off}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {percent} % off, saves {off}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value} each for {pieces}, saves {off}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value} off each of {pieces}, saves {off}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value} off the whole basket; this line&apos;s share is {off}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value} off when {threshold} is spent; this line&apos;s share is {off}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Both sides agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonOption</name>
    <message>
        <source>Fits exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecallPanel</name>
    <message>
        <source>Choose one to go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked baskets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CASH IN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CASH OUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPY {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer opened without sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For receipt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left in the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REFUND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number {serial}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served by {cashier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TO THE SAFE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAINING, NOT A RECEIPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT {tax}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VOID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voids total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X REPORT, SHIFT {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z REPORT {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter}  {rate}  net {net}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tax} VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tax} net</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptPaper</name>
    <message>
        <source>Code of receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>A card cannot pay more than is left to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card has already paid for part of this basket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card has paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card payment was sent to the card terminal and nobody has said how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A discount is more than nothing and at most the whole price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new copy of the catalogue arrived damaged and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new copy of the catalogue cannot be read from the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this program has changed the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this program has written the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of notes or coins cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment card number was scanned; it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price cannot be below zero, and a label must name an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sale is voided with a reason only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift is open at this till already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already at the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another basket is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another installation has taken the place of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the network port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again, or ask somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new code and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody who may approve it to enter their PIN or badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody who may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backend is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash enters or leaves the drawer with a reason only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue copy is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue copy not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and that it is a CSV file in UTF-8, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is switched on and plugged in, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date and time of this terminal, then call support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk of this terminal, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number on the receipt, or look in the list of sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who owns the data directory, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason, or type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least {least} digits, not all alike and not in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the customer returns, and how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a shift first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the cover until it clicks, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct its value, quantity or threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or remove the key and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that place and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address in the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the first row and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the theme file and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again and correct the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutter is jammed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database is newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it print?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer just opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it or park it, then take the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the sale, or reverse the card payment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the step on the screen first, or go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the customer the money, then finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the empty back to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key that the backend wrote when it was set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the basket and scan it again, or finish the sale first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the basket and start the payment again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on selling, and call support today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on selling, and pair this terminal again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on selling, and update this terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on selling, or close the shift first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on selling: sending starts again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the basket on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods came back already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a new roll ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have its price corrected in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have its tax class corrected in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the catalogue again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep selling, and call support today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the data directory and call support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave its price as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at an identity card, then confirm the age or leave the product out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the card terminal, then answer approved or declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the lines again and choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of parked baskets again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of payments again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the printer: if there is no whole receipt, print a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money to give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than was counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than was sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a receipt printer in the configuration, or go on without paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another file, or move that one away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the right data directory in the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the right data directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Z report yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card payment is waiting for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cash drawer is set up at this terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deposit is paid for {product}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No discount here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line was chosen to come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product here has the code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipt printer is set up at this terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sale was lost. Nobody can sign in until the file is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sale was lost: the catalogue is only a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sale with the number {number} is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift has been closed at this till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift is open at this till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such coins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in at this till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough in the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not of this shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not our records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the back office&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the code below and ask the shop&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and coins cannot make that amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted. Part of the records cannot be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted. What was not sent is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Printing goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Sales are kept here until they are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Selling goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. The basket is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. The built-in theme is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. The device stays off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. The old catalogue stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost: the program did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {name}, only {left} can still come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the drawer with its key, or name it in the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the shift with a counted float.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN too simple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair with the backend of the right shop, or start with an empty data directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the total has not been paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of {number} was refunded, so it cannot be voided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press its online button, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer is offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a new roll and close the cover; then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the scale, or type its weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the data directory on a local disk and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records are newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records not safe here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund the rest of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the file from the backup of this terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a product first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan each one by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it again, or search for the product by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it again, or type the digits under the bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan one code at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the serial number of the other piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the serial number on the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for the product by name, or call somebody who knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the customer to the place that the code is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the network, or check the address of the backend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a PIN, and have the badge given to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with your PIN or badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in, then add people in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the card payment again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop selling here and call support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop selling here, keep the data directory as it is, and call support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the other program, or choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it off and on, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the printer off, open the cover, take out the paper, switch it on and print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch training mode, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the shelf and fetch another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take payment cards on the card terminal only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the amount that is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the rest, then finish the sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That PIN cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That PIN is too easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That amount cannot be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That amount of cash cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That badge belongs to nobody here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That badge belongs to {person}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That basket is at the counter, not parked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a payment card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That payment is no longer in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That person does not work at this terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That print or drawer job is no longer waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is not right. Tries left: {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a device cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval of {person} is for something else, or they may not approve this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend asked to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend could not prove who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend did not accept the key of the back office, or there is none here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend holds another record than this terminal at the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend holds other records of this terminal, perhaps from a restored backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend no longer knows the key of this terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend no longer understands this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend sells in {theirs}, and this terminal holds sales in {ours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basket changed after the payment began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basket file is wrong at {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is being written by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration file {file} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration has an unknown key {key}; the nearest known one is {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover of the receipt printer is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cutter of the receipt printer is stuck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data directory cannot be opened with the rights of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data directory holds no records of a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data directory holds the records of something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this terminal can be read but not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this terminal could not be written or read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this terminal has little space left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this terminal is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk settings would not keep sales through a power cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk takes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawer does not hold that much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawer was opened a moment ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of the promotion {name} make no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that pairs this terminal with the backend cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that protects the PINs is missing: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is there already and is not written over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first person of this terminal has been taken on already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row names no column {missing}; the nearest is {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line to the printer broke while it was printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local catalogue file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network answered in place of the backend, perhaps with a sign-in page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pairing code is wrong, too old or already used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper roll is nearly at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parked basket was taken at another place, or given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt printer answers but is not ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt printer cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt printer has no paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt printer takes data but does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale is stored and can be printed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale is stored. Only the paper may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale is stored. Whether the receipt came out is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanned code holds signs that no code of a shop has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanned code is longer than any code a shop uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner did not read the code right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop has no tax class for {product}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop owes the customer money for this basket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored records of this terminal do not hold together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme file is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till declined to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a basket at the counter already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in the basket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many wrong PINs. Seconds to wait: {seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done at this point of the sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is genuine but nothing can be done with it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code was scanned while the customer pays, so it was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is done with the approval of a second person only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is only done with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This terminal is already running with the same data directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training sales and real sales do not mix: {number} is of the other kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it fails again, stop selling here and call support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a smaller amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type again what stays in the drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again, slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its price, or ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the discount again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the price again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the quantity again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what the customer gave, or take the rounded amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the receipt of the sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a second, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the import has ended, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, or ask a manager to set a new PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait: the copy is fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays in the drawer cannot be more than was counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was being done is not stored. All earlier sales are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} cannot be {value}; expected: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is itself a refund or a void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} was sold in another shift, so it cannot be voided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} was voided before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} carries its own amount or serial number, so its quantity is fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} has no price in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} is never discounted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} is priced in {currency}, which this basket is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} is sold by weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} is sold from the age of {age} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} is sold with its serial number only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} was to be used by {expiry} and must not be sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} with the number {serial} is in the basket already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity} cannot be sold: pieces are whole, and at most 9999.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalAnswer</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Scanner paused until you answer. %n scan(s) ignored: scan again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalPanel</name>
    <message>
        <source>Nothing was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportViewModel</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Average sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds and voids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift {number} so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultHeader</name>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>elsewhere %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyLight</name>
    <message>
        <source>All sales safe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, code or brand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchViewModel</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First {count} results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in other shops</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SellHelp</name>
    <message>
        <source>Basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more, one less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price check, adds nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search; letters do it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three of the next scan or tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void a line, again: undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SellRefusal</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep selling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner paused until you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Scanner paused until you answer. %n more scan(s) were ignored: scan again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SellResults</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called that. Try fewer letters, or the digits under the bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add to the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SellRight</name>
    <message>
        <source>Scan now, or type a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, code or brand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SellViewModel</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not old enough, or nobody checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionViewModel</name>
    <message>
        <source>Cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many wrong PINs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellViewModel</name>
    <message numerus="yes">
        <source>%n sale(s) need attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) only on this till, oldest {minutes} min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All sales safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sales saved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link, {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices {minutes} min old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source>%n scan(s) wait for your answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sold</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>VAT in total {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>All sales safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StockAge</name>
    <message>
        <source>Stock age not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncHeader</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncViewModel</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) are only on this till</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) kept here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) need attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All sales are safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away today: {minutes} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sale is saved on its disk before the receipt prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head office answered in {ms} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head office has confirmed every one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backend is known to this till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link, {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as it was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair it below to send sales on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired. Sales are being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired. Start the till again to send the sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every entry from the file; selling goes on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on its disk before the receipt printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sides differ: call accounting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go by themselves. Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till works alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, shift {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{confirmed} of {records}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{confirmed} of {records} confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries read from the file at {time}, head {head}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} findings, the first: {code}, entry {seq}. Call support today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TenderList</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes it in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing paid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TenderRow</name>
    <message>
        <source>Take back %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TilesViewModel</name>
    <message>
        <source>no tax rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priced in {currency}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TotalSlot</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
