pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// One line of the basket. `kind` is "", "now" (the last scan), "selected", "blocked" (outside the sum) or "voided".
// A sub-line (discount, deposit) is a row of its own with no rule above it.
Pressable {
    id: root

    property string kind
    property bool sub: false
    property bool ruled: true
    property string qty
    property string unit
    property string glyph: sub && qty === "" ? "corner-down-right" : kind === "blocked" ? "alert-octagon" : ""
    property string note
    property string price
    property string amount
    property string tax
    readonly property bool blocked: kind === "blocked"
    readonly property color ink: blocked ? Theme.stop : kind === "voided" ? Theme.ink2 : Theme.ink
    readonly property color quiet: blocked ? Theme.stop : Theme.ink2
    readonly property Axes axes: Axes {
        pane: root.width
    }

    implicitHeight: Size.mm(11)
    ringInside: true
    name: [qty + unit, text, note, amount].filter(part => part !== "").join(", ")
    Accessible.role: Accessible.ListItem
    Accessible.selected: kind === "selected"

    background: Rectangle {
        color: root.blocked ? Theme.stopSoft : root.kind === "now" || root.kind === "selected" || root.down ? Theme.accentSoft : Theme.surface

        Hairline {
            y: -height
            width: parent.width
            visible: root.ruled && !root.sub
        }

        Rectangle {
            width: Size.mm(1)
            height: parent.height
            visible: root.kind === "now" || root.kind === "selected" || root.blocked
            color: root.blocked ? Theme.stop : Theme.accent
        }
    }

    contentItem: Item {
        // What few rows have is made for these alone: a scan waits for its row.
        Loader {
            x: root.axes.names - width - Size.mm(2.5)
            anchors.verticalCenter: parent.verticalCenter
            active: root.glyph !== ""
            sourceComponent: Icon {
                name: root.glyph
                size: Size.mm(root.blocked ? 5.5 : 4)
                color: root.quiet
                stroke: 2
            }
        }

        Txt {
            x: root.axes.qtyEnd - width
            width: Math.min(implicitWidth, root.axes.qtyEnd - Size.mm(1.5))
            anchors.verticalCenter: parent.verticalCenter
            text: root.glyph === "" ? root.qty : ""
            size: Theme.row
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 12
            font.weight: root.sub ? Font.Normal : Font.DemiBold
            font.strikeout: root.kind === "voided"
            color: root.sub ? root.quiet : root.ink
        }

        Loader {
            x: root.axes.unitStart
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: Size.mm(0.25)
            active: root.unit !== ""
            sourceComponent: Txt {
                text: root.unit
                size: Theme.small
                color: root.quiet
            }
        }

        Column {
            x: root.axes.names
            width: (root.price === "" ? amountText.x : priceText.x) - x - Size.mm(2)
            anchors.verticalCenter: parent.verticalCenter

            Txt {
                width: parent.width
                text: root.text
                // Names alike at their beginning differ at their end: a size, a weight, a colour.
                elide: Text.ElideMiddle
                size: root.sub ? Math.round((Theme.body + Theme.row) / 2) : Theme.row
                font.weight: root.sub ? Font.Normal : Font.Medium
                font.strikeout: root.kind === "voided"
                color: root.ink
            }

            Loader {
                width: parent.width
                active: root.note !== ""
                visible: active
                sourceComponent: Txt {
                    text: root.note
                    size: Theme.caption
                    topPadding: -Size.hairline
                    color: root.quiet
                }
            }
        }

        Txt {
            id: priceText
            x: Math.min(root.axes.priceEnd, amountText.x - Size.mm(2)) - width
            anchors.verticalCenter: parent.verticalCenter
            text: root.price
            size: Math.round((Theme.body + Theme.row) / 2)
            color: root.quiet
        }

        Txt {
            id: amountText
            x: root.axes.amountEnd - width
            anchors.verticalCenter: parent.verticalCenter
            text: root.amount
            size: Theme.row
            font.weight: root.sub ? Font.Medium : Font.DemiBold
            font.strikeout: root.kind === "voided"
            color: root.ink
        }

        Txt {
            x: root.axes.taxStart
            anchors.verticalCenter: parent.verticalCenter
            text: root.tax
            size: Theme.caption
            color: root.quiet
        }
    }
}
