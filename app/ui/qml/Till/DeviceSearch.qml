pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// What is plugged in and not set up. It is only shown: nothing is adopted. The network is asked when a person wants it.
FocusScope {
    id: root

    required property DevicesViewModel vm

    Txt {
        id: heading
        width: parent.width
        text: root.vm.searched === "" ? qsTr("The till can look for what is plugged in and not set up yet.") : root.vm.searched
        size: Theme.row
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        maximumLineCount: 2
    }

    Panel {
        anchors.fill: parent
        anchors.topMargin: heading.height + Size.mm(4)
        anchors.bottomMargin: Size.mm(18)
        visible: list.count > 0

        ListView {
            id: list
            anchors.fill: parent
            anchors.margins: Size.hairline
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.vm.found

            delegate: ListRow {
                required property var model
                required property int index

                width: list.width
                height: Size.mm(14)
                first: index === 0
                last: index === list.count - 1
                focusPolicy: Qt.NoFocus
                glyph: model.glyph
                text: model.name
                note: model.note
            }
        }
    }

    Row {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Size.mm(15)
        spacing: Size.gap

        ActionButton {
            width: (parent.width - parent.spacing) / 2
            height: parent.height
            focus: true
            glyph: "search"
            text: qsTr("Search this computer")
            onClicked: root.vm.search()
        }

        ActionButton {
            width: (parent.width - parent.spacing) / 2
            height: parent.height
            glyph: "cloud-good"
            text: qsTr("Search the network, too")
            detail: qsTr("Asks everything there once")
            onClicked: root.vm.searchNetwork()
        }
    }
}
