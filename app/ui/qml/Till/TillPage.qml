pragma ComponentBehavior: Bound
import Omnitill

// A till page: the skeleton with its strip bound to the shell.
TillShell {
    id: root

    required property ShellViewModel shell

    strip.place: root.shell.place
    strip.linkTone: root.shell.linkTone
    strip.linkText: root.shell.linkText
    strip.safetyTone: root.shell.safetyTone
    strip.safetyText: root.shell.safetyText
    strip.devices: root.shell.devices
    strip.stockTone: root.shell.stockTone
    strip.stockText: root.shell.stockText
    strip.cashier: root.shell.cashier
    strip.shift: root.shell.shift
    strip.clock: root.shell.clock
    strip.training: root.shell.training
}
