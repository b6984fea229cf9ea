pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// What the search found: here first, then what only other shops have.
Panel {
    id: root

    required property SearchViewModel search

    signal chosen(int place)

    ResultHeader {
        id: columns
        width: parent.width
        count: root.search.summary
    }

    ListView {
        id: results
        anchors.fill: parent
        anchors.topMargin: columns.height
        anchors.bottomMargin: hints.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        keyNavigationEnabled: false
        model: root.search.results
        currentIndex: root.search.selected
        onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)
        section.property: "group"
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Search results")

        section.delegate: ResultGroup {
            required property string section

            width: results.width
            height: section === "" ? 0 : implicitHeight
            visible: section !== ""
            text: section
        }

        delegate: ResultRow {
            required property int index
            required property var model

            width: results.width
            glyph: model.glyph
            picture: model.picture
            text: model.text
            note: model.note
            matchAt: model.matchAt
            matchLength: model.matchLength
            price: model.price
            here: model.here
            elsewhere: model.elsewhere
            age: model.age
            old: model.old
            selected: model.selected
            onClicked: root.chosen(index)
        }
    }

    Txt {
        anchors.centerIn: results
        width: results.width - Size.mm(16)
        visible: root.search.settled && root.search.count === 0
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        text: qsTr("Nothing here is called that. Try fewer letters, or the digits under the bars.")
        size: Theme.row
        color: Theme.ink2
    }

    Item {
        id: hints
        anchors.bottom: parent.bottom
        width: parent.width
        height: Size.mm(11)

        Hairline {
            width: parent.width
        }

        Row {
            x: Size.mm(2)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Size.gap

            KeyHint {
                caps: ["↑", "↓"]
                text: qsTr("choose")
            }

            KeyHint {
                caps: [qsTr("Enter")]
                text: qsTr("add to the basket")
            }

            KeyHint {
                caps: ["F2"]
                text: qsTr("price only")
            }
        }
    }
}
