pragma ComponentBehavior: Bound
import QtQuick
import Omnitill

// Showing that one may collect: a code to type, or somebody's answer to wait for.
FocusScope {
    id: root

    required property KioskViewModel kiosk
    required property KioskBranchViewModel branch
    required property KioskProofViewModel proof

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: root.proof.typing ? code : waiting
    }

    Component {
        id: code

        CodePage {
            kiosk: root.kiosk
            proof: root.proof
        }
    }

    Component {
        id: waiting

        BranchPage {
            kiosk: root.kiosk
            branch: root.branch
        }
    }
}
