pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// Eleven keys in groups of 4, 4 and 3 like the keyboard below them, then F12.
// `keys` is a list of {n, glyph, label, badge, enabled, on}; a missing number leaves its place empty.
Rectangle {
    id: root

    property var keys: []
    property string primary: qsTr("Pay")
    property string primaryDetail
    property bool primaryEnabled: true
    readonly property bool narrow: width < Size.mm(300)
    readonly property int gap: Size.mm(narrow ? 1.5 : 2)
    readonly property int groupGap: Size.mm(narrow ? 1.5 : 3)
    readonly property int primaryWidth: Size.mm(narrow ? 47 : 69)
    readonly property int keyWidth: Math.floor((width - 2 * Size.pad - primaryWidth - 11 * gap - 2 * groupGap) / 11)

    signal activated(int n)

    function keyOf(n: int): var {
        return keys.find(key => key.n === n) ?? null;
    }

    implicitHeight: Size.mm(24)
    color: Theme.ground

    Hairline {
        width: parent.width
    }

    Repeater {
        model: 11

        FnKey {
            id: key

            required property int index
            readonly property var shown: root.keyOf(index + 1)

            x: Size.pad + index * (root.keyWidth + root.gap) + (index > 3 ? root.groupGap : 0) + (index > 7 ? root.groupGap : 0)
            y: Size.mm(3)
            width: root.keyWidth
            height: Size.mm(18)
            n: index + 1
            visible: shown !== null
            enabled: shown?.enabled ?? true
            glyph: shown?.glyph ?? ""
            text: shown?.label ?? ""
            badge: shown?.badge ?? ""
            on: shown?.on ?? false
            onClicked: root.activated(n)
        }
    }

    PrimaryKey {
        x: Size.pad + 11 * (root.keyWidth + root.gap) + 2 * root.groupGap
        y: Size.mm(3)
        width: root.width - Size.pad - x
        height: Size.mm(18)
        enabled: root.primaryEnabled
        text: root.primary
        detail: root.primaryDetail
        onClicked: root.activated(12)
    }
}
