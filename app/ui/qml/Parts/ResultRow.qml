pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// One product found. The part of the name that matched is underlined; numbers carry their age.
Pressable {
    id: root

    property url picture
    property string glyph: "package"
    property int matchAt: 0
    property int matchLength: 0
    property string note
    property bool first: false
    property bool last: false
    property string price
    property string here
    property string elsewhere
    property string age
    property bool old: false
    property bool selected: false
    readonly property bool wide: width > Size.mm(140)
    readonly property int ageEnd: width - Size.mm(3.75)
    readonly property int elsewhereEnd: ageEnd - Size.mm(wide ? 22 : 17)
    readonly property int hereEnd: elsewhereEnd - Size.mm(wide ? 24 : 15)
    readonly property int priceEnd: hereEnd - Size.mm(wide ? 16 : 12)

    implicitHeight: Size.mm(15)
    ringInside: true
    name: [text, note, price, qsTr("here %1").arg(here), qsTr("elsewhere %1").arg(elsewhere), age].filter(part => part !== "").join(", ")
    Accessible.role: Accessible.ListItem
    Accessible.selected: selected

    background: Rectangle {
        topLeftRadius: root.first ? Size.tileRadius - Size.hairline : 0
        topRightRadius: topLeftRadius
        bottomLeftRadius: root.last ? Size.tileRadius - Size.hairline : 0
        bottomRightRadius: bottomLeftRadius
        color: root.selected || root.down ? Theme.accentSoft : Theme.surface

        Rectangle {
            width: Size.mm(1)
            height: parent.height
            visible: root.selected
            color: Theme.accent
        }

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
            visible: !root.last
        }
    }

    contentItem: Item {
        ProductPicture {
            x: Size.mm(2)
            anchors.verticalCenter: parent.verticalCenter
            width: Size.mm(11)
            height: Size.mm(11)
            color: Theme.raised
            picture: root.picture
            glyph: root.glyph
        }

        Column {
            x: Size.mm(16)
            width: Math.min(root.priceEnd - Size.mm(15), priceText.x) - Size.mm(2) - x
            anchors.verticalCenter: parent.verticalCenter
            clip: true

            Row {
                id: title
                width: parent.width

                Txt {
                    id: before
                    width: Math.min(implicitWidth, Math.max(title.width * 0.4, title.width - match.implicitWidth - rest.implicitWidth))
                    text: root.text.slice(0, root.matchAt)
                    size: Theme.row
                    elide: Text.ElideMiddle
                    font.weight: Font.Medium
                }

                Txt {
                    id: match
                    width: Math.min(implicitWidth, title.width - before.width)
                    text: root.text.slice(root.matchAt, root.matchAt + root.matchLength)
                    size: Theme.row
                    font.weight: Font.Bold

                    Rectangle {
                        anchors.bottom: parent.bottom
                        width: parent.width
                        height: Size.mm(0.5)
                        color: Theme.ink
                    }
                }

                Txt {
                    id: rest
                    width: Math.min(implicitWidth, Math.max(0, title.width - before.width - match.width))
                    text: root.text.slice(root.matchAt + root.matchLength)
                    size: Theme.row
                    elide: Text.ElideMiddle
                    font.weight: Font.Medium
                }
            }

            Txt {
                width: parent.width
                visible: text !== ""
                text: root.note
                size: Theme.caption
                color: Theme.ink2
            }
        }

        Txt {
            id: priceText
            x: root.priceEnd - width
            anchors.verticalCenter: parent.verticalCenter
            text: root.price
            size: Theme.row
            font.weight: Font.DemiBold
        }

        Txt {
            x: root.hereEnd - width
            anchors.verticalCenter: parent.verticalCenter
            text: root.here
            size: Math.round(Theme.row * 1.15)
            font.weight: Font.Bold
        }

        Txt {
            x: root.elsewhereEnd - width
            anchors.verticalCenter: parent.verticalCenter
            text: root.elsewhere
            size: Theme.row
            color: Theme.ink2
        }

        AgeLabel {
            x: root.ageEnd - width
            anchors.verticalCenter: parent.verticalCenter
            text: root.age
            old: root.old
        }
    }
}
