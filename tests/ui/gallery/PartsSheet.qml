pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../../../app/ui/qml/Parts"
import "../../../app/ui/qml/Theme"

// The parts that the sample pages do not show, each in its states.
Rectangle {
    id: sheet

    color: Theme.ground

    Flow {
        anchors.fill: parent
        anchors.margins: Size.mm(4)
        spacing: Size.mm(4)

        Row {
            spacing: Size.gap

            ActionButton { text: "Primary"; kind: "primary"; glyph: "check" }
            ActionButton { text: "Primary"; detail: "with a second line"; kind: "primary"; cap: "Enter" }
            ActionButton { text: "Print"; reason: "no paper until 16:00"; enabled: false }
            ActionButton { text: "Secondary"; glyph: "printer" }
            ActionButton { text: "Void the sale"; kind: "danger"; glyph: "trash" }
            ActionButton { text: "Quiet"; kind: "quiet" }
        }

        BigChoice { text: "Count the drawer"; consequence: "The shift stays open"; glyph: "coins" }
        BigChoice { text: "Close the shift"; consequence: "Prints Z 0118"; glyph: "receipt"; on: true }
        BigChoice { text: "Open the safe"; reason: "needs a manager"; glyph: "lock"; enabled: false }
        TenderRow { title: "Card"; kind: "declined"; glyph: "credit-card"; status: "Declined"; detail: "200.00 is due again"; amount: "0.00"; removable: true }

        TenderRow {
            title: "Card"
            kind: "unknown"
            glyph: "credit-card"
            status: "We do not know if the card was charged"
            amount: "200.00"
            width: Size.mm(110)

            ActionButton { height: Size.mm(10); tone: "look"; text: "Ask the terminal" }
            ActionButton { height: Size.mm(10); tone: "look"; text: "Check later" }
        }

        AmountTrio { due: "310.32"; given: "50.00"; result: "260.32"; missing: true; width: Size.mm(80) }
        NoticeBar { width: Size.mm(100); text: "Collected, thank you"; detail: "Return it until Mon 21 Dec"; tone: "good" }
        NoticeBar { width: Size.mm(100); text: "We could not read this code"; detail: "Nothing is lost. Try again, or type it"; tone: "stop" }
        NoticeBar { width: Size.mm(100); text: "Working without connection"; detail: "Sales work. Refunds wait"; tone: "" ; glyph: "wifi" }

        Field { label: "PIN"; hint: "four figures"; width: Size.mm(60) }
        Field { label: "E-mail"; text: "anna@"; problem: "An address has a name after the @"; width: Size.mm(80) }
        OptionGroup { label: "Scheme"; options: ["Light", "Dark", "High contrast"]; current: 1 }

        Column {
            ResultHeader { width: Size.mm(170); count: "7 results" }
            ResultRow { width: Size.mm(170); text: "Kubek ceramiczny 350 ml, biały"; matchLength: 3; note: "5 907 112 340 018"; price: "24.99"; here: "12"; elsewhere: "41"; age: "1 min"; selected: true; glyph: "mug" }
            ResultRow { width: Size.mm(170); text: "Torba Kubanka, len naturalny"; matchAt: 6; matchLength: 3; note: "5 907 112 351 229"; price: "119.00"; here: "1"; elsewhere: "4"; age: "26 min"; old: true; glyph: "shopping-bag" }
            ResultGroup { width: Size.mm(170); text: "Only in other shops" }
            ListRow { width: Size.mm(170); text: "Parked by Jan B."; note: "4 items, 12 min ago"; value: "87.20"; glyph: "clock" }
        }

        Column {
            BasketRow { width: Size.mm(158); qty: "1"; text: "Kubek ceramiczny"; price: "24.99"; amount: "24.99"; tax: "A"; kind: "voided"; ruled: false }
            BasketRow { width: Size.mm(158); qty: "12"; text: "חלב טרי 3% ליטר, شاي أخضر 🍏 Gemüsebrühe"; price: "2.49"; amount: "29.88"; tax: "A"; kind: "selected" }
            HeroSlot { width: Size.mm(158); kind: "unknown"; glyph: "scanner"; title: "Not on file"; lines: ["4 006 381 333 931"]; amount: "?" }
        }

        DifferencePanel { kind: "over"; amount: "+2.50"; explanation: "Counted 1,132.10" }
        DifferencePanel { kind: "exact"; amount: "0.00"; explanation: "Counted 1,129.60" }
        Tile { text: "Kajzerka"; price: "0.59"; glyph: "roll"; focus: true }
        Tile { text: "Gift card"; reason: "needs the link"; glyph: "gift-card"; enabled: false }
        FnKey { n: 6; text: "Recall"; glyph: "recall"; badge: "12" }
        FnKey { n: 9; text: "Discount"; glyph: "percent"; on: true }
        StepHeader { titles: ["Count", "Difference", "Z report"]; current: 2 }
    }
}
