pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

Txt {
    text: "00:00"
    size: Theme.row
    font.weight: Font.DemiBold
    verticalAlignment: Text.AlignVCenter
    leftPadding: Size.mm(3.75)
    rightPadding: Size.mm(4)
}
