pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// The same on every screen and in the same order: help at the lower left, easier to use, language, leave.
Rectangle {
    id: root

    property string language
    property bool eased: false
    property bool resting: false
    property bool leavable: true
    property bool helpful: true
    property alias rest: restSlot.data
    readonly property int cells: resting ? 2 : 4
    readonly property int cellWidth: Math.floor((width - 2 * Plan.margin - (cells - 1) * Plan.gap) / cells)
    readonly property int restingWidth: Plan.portrait ? cellWidth : Plan.px(452)
    readonly property int cell: resting ? restingWidth : cellWidth
    property alias helpCell: help

    signal helped
    signal easierAsked
    signal languageAsked
    signal leaveAsked

    implicitHeight: Plan.portrait ? Plan.px(Plan.reach ? 216 : 208) : Plan.px(168)
    color: Theme.surface

    Hairline {
        width: parent.width
        height: Math.max(1, Plan.px(1))
    }

    Row {
        x: Plan.margin
        height: Plan.touch(Plan.portrait ? (Plan.reach ? 160 : 128) : 119)
        y: Math.round((root.height - height) / 2) - (Plan.reach || !Plan.portrait ? 0 : Plan.px(0))
        spacing: Plan.gap

        FootCell {
            id: help
            width: root.cell
            height: parent.height
            enabled: root.helpful
            glyph: "help"
            text: qsTr("Help")
            detail: root.resting ? qsTr("A person comes to you") : ""
            onClicked: root.helped()
        }

        FootCell {
            width: root.cell
            height: parent.height
            glyph: root.eased ? "arrow-up" : "accessible"
            text: root.eased ? qsTr("Normal") : qsTr("Easier to use")
            detail: root.resting && !root.eased ? qsTr("Lower, bigger, spoken") : ""
            onClicked: root.easierAsked()
        }

        FootCell {
            width: root.cell
            height: parent.height
            visible: !root.resting
            glyph: "world"
            text: root.language
            explanation: qsTr("Other languages")
            onClicked: root.languageAsked()
        }

        FootCell {
            width: root.cell
            height: parent.height
            visible: !root.resting && root.leavable
            glyph: "logout"
            text: qsTr("Leave")
            onClicked: root.leaveAsked()
        }
    }

    Item {
        id: restSlot
        x: Math.round(root.width * 0.5925)
        width: root.width - x - Plan.margin
        height: parent.height
        visible: root.resting && !Plan.portrait
    }
}
