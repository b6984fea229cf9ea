pragma ComponentBehavior: Bound
import QtQuick
import "../../../app/ui/qml/Parts"
import "../../../app/ui/qml/Theme"
import "../../../app/ui/qml/Till"

// A till with sample data in every slot but the right pane.
TillShell {
    id: till

    property bool away: false
    property bool blocked: false

    readonly property var keys: [
        {n: 1, glyph: "help", label: "Help"},
        {n: 2, glyph: "tag", label: "Price check"},
        {n: 3, glyph: "times-one", label: "Quantity"},
        {n: 4, glyph: "trash", label: "Void line"},
        {n: 5, glyph: "pause", label: "Park"},
        {n: 6, glyph: "recall", label: "Recall", badge: "2"},
        {n: 7, glyph: "shopping-bag", label: "Pickup", badge: "3"},
        {n: 8, glyph: "user", label: "Customer"},
        {n: 9, glyph: "percent", label: "Discount"},
        {n: 10, glyph: "credit-card", label: "Card"},
        {n: 11, glyph: "banknote", label: "Cash, exact"}
    ]
    property string safetyTone: away ? "look" : "good"
    property string safetyText: away ? "5 sales only here, oldest 11 min" : "All 121 sales safe"

    function offExcept(live: list<int>, on: int): var {
        return keys.map(key => Object.assign({}, key, {enabled: live.includes(key.n), on: key.n === on, badge: live.includes(key.n) ? key.badge : ""}));
    }

    strip.place: width < Size.mm(300) ? "Till 2" : "Grodzka 14, Till 2"
    strip.linkTone: away ? "look" : "good"
    strip.linkText: away ? "No link, 12 min" : "Connected"
    strip.safetyTone: safetyTone
    strip.safetyText: safetyText
    strip.safetyShort: safetyTone === "good" ? safetyText : away ? "5 sales only here, oldest 11 min" : "2 only here, 3 min"
    strip.stockTone: away ? "look" : ""
    strip.stockText: away ? "Stock 12 min old" : "Stock 1 min old"
    strip.cashier: "Marta K."
    strip.shift: "Shift 118"
    strip.clock: "14:05"
    strip.devices: [
        {name: "Scanner", glyph: "scanner", tone: "good", text: ""},
        {name: "Printer", glyph: "printer", tone: away ? "good" : "look", text: "Paper low"},
        {name: "Card terminal", glyph: "credit-card", tone: "good", text: ""},
        {name: "Scale", glyph: "shop-scale", tone: "good", text: ""},
        {name: "Drawer", glyph: "drawer", tone: "good", text: ""}
    ]

    hero.kind: "scanned"
    hero.glyph: "shirt-button"
    hero.title: "Koszula lniana, biała"
    hero.lines: ["Size L, 5 on the rail here", "5 901 234 123 457"]
    hero.amount: "129.00"
    hero.note: "Added"
    hero.noteTone: "good"

    total.currency: "PLN"
    total.figure: "310.32"
    total.meta: [{strong: "15 items", text: ", 1 deposit"}, {text: "You save 6.54"}, {text: "VAT in total 54.26"}]

    rail.keys: keys

    leftPage: BasketList {
        currentIndex: count - 1
        model: ListModel {
            ListElement { qty: "6"; unit: ""; text: "Kajzerka pszenna"; note: ""; price: "0.59"; amount: "3.54"; tax: "C"; kind: ""; sub: false }
            ListElement { qty: "1.184"; unit: "kg"; text: "Banany, luz"; note: ""; price: "6.99"; amount: "8.28"; tax: "C"; kind: ""; sub: false }
            ListElement { qty: "3"; unit: ""; text: "Mleko UHT 3,2 % Łaciate 1 l"; note: ""; price: "3.99"; amount: "11.97"; tax: "C"; kind: ""; sub: false }
            ListElement { qty: ""; unit: ""; text: "3 for 2"; note: "Pay for two of three, the cheapest is free"; price: ""; amount: "−3.99"; tax: "C"; kind: ""; sub: true }
            ListElement { qty: "2"; unit: ""; text: "Woda niegazowana 1,5 l"; note: ""; price: "2.79"; amount: "5.58"; tax: "A"; kind: ""; sub: false }
            ListElement { qty: "2"; unit: ""; text: "Bottle deposit, PET"; note: "Paid back when the bottle comes back"; price: "0.50"; amount: "1.00"; tax: ""; kind: ""; sub: true }
            ListElement { qty: "1"; unit: ""; text: "Ser Gouda w plastrach 150 g"; note: "Was 8.49, −30 %: best before tomorrow"; price: "5.94"; amount: "5.94"; tax: "C"; kind: ""; sub: false }
            ListElement { qty: "1"; unit: ""; text: "Bluza z kapturem, granat, M"; note: ""; price: "149.00"; amount: "149.00"; tax: "A"; kind: ""; sub: false }
            ListElement { qty: "1"; unit: ""; text: "Koszula lniana, biała, L"; note: ""; price: "129.00"; amount: "129.00"; tax: "A"; kind: "now"; sub: false }

            Component.onCompleted: if (till.blocked)
                append({qty: "", unit: "", text: "Jogurt naturalny 400 g", note: "Blocked at the scan, past its use-by date", price: "", amount: "not sold", tax: "", kind: "blocked", sub: false})
        }
    }
}
