pragma ComponentBehavior: Bound
import QtQuick
import "../Parts"

// All keys of the sell page.
ShortcutOverlay {
    focus: true
    title: qsTr("Keys")
    groups: [
        {title: qsTr("Finding"), keys: [
            {cap: "/", text: qsTr("Search; letters do it too")},
            {cap: "F2", text: qsTr("Price check, adds nothing")},
            {cap: "3 *", text: qsTr("Three of the next scan or tile")}
        ]},
        {title: qsTr("Lines"), keys: [
            {cap: "↑ ↓", text: qsTr("Choose a line")},
            {cap: "+ −", text: qsTr("One more, one less")},
            {cap: "F3", text: qsTr("Quantity")},
            {cap: "F4", text: qsTr("Void a line, again: undo")},
            {cap: "F9", text: qsTr("Discount")}
        ]},
        {title: qsTr("Basket"), keys: [
            {cap: "F5", text: qsTr("Park")},
            {cap: "F6", text: qsTr("Recall")},
            {cap: "F10", text: qsTr("Card")},
            {cap: "F11", text: qsTr("Cash, exact")},
            {cap: "F12", text: qsTr("Pay")}
        ]},
        {title: qsTr("Till"), keys: [
            {cap: "F7", text: qsTr("Receipts")},
            {cap: "F8", text: qsTr("More")},
            {cap: qsTr("Ctrl L"), text: qsTr("Lock")},
            {cap: qsTr("Esc"), text: qsTr("One step back")}
        ]}
    ]
}
