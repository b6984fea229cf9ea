pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// The fiscal printer's daily report: the key that asks for it, and how it went. Nothing where no printer is fitted.
Column {
    id: root

    property FiscalDayViewModel day: null

    visible: day !== null && day.offered
    spacing: Size.mm(3)

    NoticeBar {
        width: parent.width
        visible: text !== ""
        glyph: "receipt"
        tone: root.day?.tone ?? ""
        text: root.day?.title ?? ""
        detail: root.day?.detail ?? ""
    }

    ActionButton {
        width: parent.width
        visible: !(root.day?.ended ?? false)
        enabled: !(root.day?.busy ?? false)
        glyph: "receipt"
        text: qsTr("Make the daily fiscal report")
        onClicked: root.day.end()
    }
}
