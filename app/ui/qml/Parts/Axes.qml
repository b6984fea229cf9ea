pragma ComponentBehavior: Bound
import QtQuick
import "../Theme"

// The two vertical axes of the left pane, and the columns between: names start on one, amounts end on the other.
QtObject {
    required property real pane
    readonly property bool wide: pane >= Size.mm(150)
    readonly property int edge: Size.mm(wide ? 4 : 3)
    readonly property int qtyEnd: Size.mm(wide ? 19.5 : 15.75)
    readonly property int unitStart: Size.mm(wide ? 20.25 : 16.5)
    readonly property int names: Size.mm(wide ? 28 : 24)
    readonly property int priceEnd: pane - Size.mm(wide ? 31.75 : 26.25)
    readonly property int amountEnd: pane - Size.mm(wide ? 8.75 : 7.25)
    readonly property int taxStart: pane - Size.mm(wide ? 6.5 : 5.5)
}
