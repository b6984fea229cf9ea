pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

Rectangle {
    implicitHeight: Size.hairline
    implicitWidth: Size.hairline
    color: Theme.line
}
