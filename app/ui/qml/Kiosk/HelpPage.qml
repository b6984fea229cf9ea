pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// Somebody was called: who comes, since when, and what to do when nobody does.
KioskPage {
    id: root

    required property KioskHelpViewModel help

    title: help.title
    sceneSteps: (controlArea.y - Plan.px(44)) / KioskGrid.unit

    scene: Poster {
        anchors.fill: parent
        title: root.help.title
        detail: root.help.detail
        glyph: root.help.glyph
        tone: root.help.tone
        facts: [
            {label: qsTr("Waiting"), value: root.help.elapsed, large: true},
            {label: qsTr("Telephone"), value: root.help.phone, large: true},
            {label: qsTr("You are at"), value: root.help.phone === "" ? root.help.spot : "", large: true}
        ].filter(fact => fact.value !== "")
    }

    controls: [
        BigButton {
            width: parent.width
            kind: "primary"
            glyph: "arrow-left"
            text: qsTr("Go on myself")
            detail: qsTr("The call stays.")
            onClicked: root.help.goBack()
        },
        BigButton {
            width: parent.width
            glyph: "bell"
            text: qsTr("Call again")
            onClicked: root.help.callAgain()
        }
    ]
}
