pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// A drawer counted piece by piece: notes left, coins right. Type a count, Enter or Down for the next; or use a keypad.
FocusScope {
    id: root

    required property CountViewModel count
    property bool locked: false
    property bool again: false
    property int current: 0
    property bool fresh: true
    readonly property int kinds: notes.count + coins.count

    signal finished
    signal countedAgain

    function rowAt(place: int): Kind {
        const row = place < notes.count ? notes.itemAt(place) : coins.itemAt(place - notes.count);
        return row as Kind;
    }

    function go(place: int) {
        if (place < 0 || place >= root.kinds)
            return;
        root.current = place;
        root.fresh = true;
        root.rowAt(place).forceActiveFocus();
    }

    function next() {
        if (root.current + 1 < root.kinds)
            root.go(root.current + 1);
        else
            root.finished();
    }

    function type(key: string) {
        const row = root.rowAt(root.current);
        root.count.put(row.value, root.fresh ? key : row.count + key);
        root.fresh = false;
    }

    function erase() {
        const row = root.rowAt(root.current);
        root.count.put(row.value, row.count.slice(0, -1));
        root.fresh = false;
    }

    component Kind: CountRow {
        id: kind

        required property var model
        required property int index
        property int place: index
        readonly property int value: model.value

        width: root.width / 2
        worth: model.worth
        count: model.count
        amount: model.amount
        locked: root.locked
        onEdited: text => {
            root.fresh = false;
            root.count.put(kind.value, text);
        }
        onSubmitted: root.next()
        onActiveFocusChanged: if (activeFocus && root.current !== kind.place) {
            root.current = kind.place;
            root.fresh = true;
        }
    }

    component Sum: Item {
        id: sum

        property string label
        property string figure

        width: root.width / 2
        height: Size.mm(11)

        Txt {
            x: Size.pad
            anchors.verticalCenter: parent.verticalCenter
            text: sum.label
            size: Theme.row
            color: Theme.ink2
        }

        Txt {
            x: sum.width - Size.mm(4.25) - width
            anchors.verticalCenter: parent.verticalCenter
            text: sum.figure
            size: Theme.row
            font.weight: Font.DemiBold
        }
    }

    Keys.onDownPressed: root.next()
    Keys.onUpPressed: root.go(root.current - 1)

    Column {
        y: Size.mm(3)
        width: root.width / 2

        Repeater {
            id: notes
            model: root.count.notes

            Kind {}
        }

        Sum {
            label: qsTr("Notes")
            figure: root.count.notesTotal
        }

        Sum {
            label: qsTr("Coins")
            figure: root.count.coinsTotal
        }
    }

    ActionButton {
        x: Size.pad
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Size.mm(2)
        height: Size.mm(10)
        visible: root.again
        glyph: "recall"
        text: qsTr("Count again")
        onClicked: root.countedAgain()
    }

    Hairline {
        x: root.width / 2
        y: Size.mm(3)
        height: parent.height - y
    }

    Column {
        x: root.width / 2
        y: Size.mm(3)
        width: root.width / 2

        Repeater {
            id: coins
            model: root.count.coins

            Kind {
                place: notes.count + index
            }
        }
    }
}
