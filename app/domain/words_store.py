"""Words of refusals and outages of the disk, the records on it, files and configuration."""

from __future__ import annotations

from app.domain.words import NOTHING_CHANGED, QT_TRANSLATE_NOOP, Words

_NOT_STORED = QT_TRANSLATE_NOOP("Refusal", "What was being done is not stored. All earlier sales are safe.")

WORDS: dict[str, Words] = {
    "LEDGER-UNSAFE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Records not safe here"),
        QT_TRANSLATE_NOOP("Refusal", "The disk settings would not keep sales through a power cut."),
        QT_TRANSLATE_NOOP("Refusal", "Nothing was lost: the program did not start."),
        QT_TRANSLATE_NOOP("Refusal", "Put the data directory on a local disk and start again."),
    ),
    "LEDGER-DAMAGED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Records are damaged"),
        QT_TRANSLATE_NOOP("Refusal", "The stored records of this terminal do not hold together."),
        QT_TRANSLATE_NOOP("Refusal", "Nothing was deleted. Part of the records cannot be trusted."),
        QT_TRANSLATE_NOOP("Refusal", "Stop selling here, keep the data directory as it is, and call support."),
    ),
    "LEDGER-FOREIGN": Words(
        QT_TRANSLATE_NOOP("Refusal", "Not our records"),
        QT_TRANSLATE_NOOP("Refusal", "The data directory holds the records of something else."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Name the right data directory in the configuration."),
    ),
    "LEDGER-NEWER": Words(
        QT_TRANSLATE_NOOP("Refusal", "Records are newer"),
        QT_TRANSLATE_NOOP("Refusal", "A newer version of this program has written the records."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Install the newer version again."),
    ),
    "TERMINAL-IN-USE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Already running"),
        QT_TRANSLATE_NOOP("Refusal", "This terminal is already running with the same data directory."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Use the window that is open, or close it first."),
    ),
    "EPOCH-USED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Already replaced"),
        QT_TRANSLATE_NOOP("Refusal", "Another installation has taken the place of this one."),
        QT_TRANSLATE_NOOP("Refusal", "Nothing was deleted. What was not sent is still here."),
        QT_TRANSLATE_NOOP("Refusal", "Keep the data directory and call support."),
    ),
    "SYNC-HEAD-OTHER": Words(
        QT_TRANSLATE_NOOP("Refusal", "Records differ"),
        QT_TRANSLATE_NOOP("Refusal", "The backend holds another record than this terminal at the same place."),
        QT_TRANSLATE_NOOP("Refusal", "Nothing was deleted on either side."),
        QT_TRANSLATE_NOOP("Refusal", "Keep selling, and call support today."),
    ),
    "CATALOGUE-UNREADABLE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Catalogue cannot be read"),
        QT_TRANSLATE_NOOP("Refusal", "The local catalogue file cannot be read."),
        QT_TRANSLATE_NOOP("Refusal", "No sale was lost: the catalogue is only a copy."),
        QT_TRANSLATE_NOOP("Refusal", "Import the catalogue again."),
    ),
    "DATABASE-NEWER": Words(
        QT_TRANSLATE_NOOP("Refusal", "Database is newer"),
        QT_TRANSLATE_NOOP("Refusal", "A newer version of this program has changed the database."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Install the newer version again."),
    ),
    "DISK-FULL": Words(
        QT_TRANSLATE_NOOP("Refusal", "The disk is full"),
        QT_TRANSLATE_NOOP("Refusal", "The disk of this terminal is full."),
        _NOT_STORED,
        QT_TRANSLATE_NOOP("Refusal", "Free some space, then try again."),
    ),
    "DISK-IO": Words(
        QT_TRANSLATE_NOOP("Refusal", "The disk failed"),
        QT_TRANSLATE_NOOP("Refusal", "The disk of this terminal could not be written or read."),
        _NOT_STORED,
        QT_TRANSLATE_NOOP("Refusal", "Try again; if it fails again, stop selling here and call support."),
    ),
    "DISK-LOW": Words(
        QT_TRANSLATE_NOOP("Refusal", "The disk is nearly full"),
        QT_TRANSLATE_NOOP("Refusal", "The disk of this terminal has little space left."),
        QT_TRANSLATE_NOOP("Refusal", "Nothing was lost. Selling goes on."),
        QT_TRANSLATE_NOOP("Refusal", "Free some space today."),
    ),
    "DISK-READ-ONLY": Words(
        QT_TRANSLATE_NOOP("Refusal", "The disk takes nothing"),
        QT_TRANSLATE_NOOP("Refusal", "The disk of this terminal can be read but not written."),
        _NOT_STORED,
        QT_TRANSLATE_NOOP("Refusal", "Stop selling here and call support."),
    ),
    "DISK-CANNOT-OPEN": Words(
        QT_TRANSLATE_NOOP("Refusal", "The records cannot be opened"),
        QT_TRANSLATE_NOOP("Refusal", "The data directory cannot be opened with the rights of this program."),
        _NOT_STORED,
        QT_TRANSLATE_NOOP("Refusal", "Check who owns the data directory, then start again."),
    ),
    "CONFIG-FILE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Configuration not read"),
        QT_TRANSLATE_NOOP("Refusal", "The configuration file {file} cannot be read: {reason}."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Correct the file and start again."),
    ),
    "CONFIG-KEY": Words(
        QT_TRANSLATE_NOOP("Refusal", "Unknown setting"),
        QT_TRANSLATE_NOOP("Refusal", "The configuration has an unknown key {key}; the nearest known one is {nearest}."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Correct or remove the key and start again."),
    ),
    "CONFIG-VALUE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Wrong setting"),
        QT_TRANSLATE_NOOP("Refusal", "{key} cannot be {value}; expected: {expected}."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Correct the value and start again."),
    ),
    "FILE-UNUSABLE": Words(
        QT_TRANSLATE_NOOP("Refusal", "File not used"),
        QT_TRANSLATE_NOOP("Refusal", "{file} cannot be used: {reason}."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Check its name and who may use it, then try again."),
    ),
    "SCREEN-MISSING": Words(
        QT_TRANSLATE_NOOP("Refusal", "No screen"),
        QT_TRANSLATE_NOOP("Refusal", "There is no screen to show the till on: {reason}."),
        QT_TRANSLATE_NOOP("Refusal", "Nothing was lost: the program did not start."),
        QT_TRANSLATE_NOOP("Refusal", "Start it where a graphical desktop runs."),
    ),
    "BUG": Words(
        QT_TRANSLATE_NOOP("Refusal", "Something went wrong"),
        QT_TRANSLATE_NOOP("Refusal", "This program made a mistake in what it was just doing."),
        QT_TRANSLATE_NOOP("Refusal", "Nothing was lost that was stored. The basket is kept."),
        QT_TRANSLATE_NOOP("Refusal", "Look whether it was done, then go on, and tell the shop's support."),
    ),
    "DATABASE-URL": Words(
        QT_TRANSLATE_NOOP("Refusal", "Wrong database"),
        QT_TRANSLATE_NOOP("Refusal", "The address of the database cannot be used: {reason}."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Give sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME."),
    ),
    "DATABASE-UNREACHABLE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Database not reached"),
        QT_TRANSLATE_NOOP("Refusal", "The database of the backend cannot be opened."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Start the database or correct its address, then start the backend again."),
    ),
    "DATABASE-BEHIND": Words(
        QT_TRANSLATE_NOOP("Refusal", "Database is older"),
        QT_TRANSLATE_NOOP("Refusal", "The tables of the database are those of an older program."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Run omnitill backend migrate, then start the backend again."),
    ),
    "DATABASE-IN-USE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Database is busy"),
        QT_TRANSLATE_NOOP("Refusal", "A table that has to change stays in use."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Try again at a quieter time. The backend goes on working meanwhile."),
    ),
    "PORT-BUSY": Words(
        QT_TRANSLATE_NOOP("Refusal", "Port in use"),
        QT_TRANSLATE_NOOP("Refusal", "Another program uses the network port."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Stop the other program, or choose another port."),
    ),
    "IMPORT-HEADER": Words(
        QT_TRANSLATE_NOOP("Refusal", "Columns missing"),
        QT_TRANSLATE_NOOP("Refusal", "The first row names no column {missing}; the nearest is {nearest}."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Correct the first row and import again."),
    ),
    "IMPORT-FILE": Words(
        QT_TRANSLATE_NOOP("Refusal", "File not read"),
        QT_TRANSLATE_NOOP("Refusal", "The file cannot be read."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Check its name and that it is a CSV file in UTF-8, then import again."),
    ),
    "THEME-INVALID": Words(
        QT_TRANSLATE_NOOP("Refusal", "Theme not used"),
        QT_TRANSLATE_NOOP("Refusal", "The theme file is not right."),
        QT_TRANSLATE_NOOP("Refusal", "Nothing was lost. The built-in theme is used."),
        QT_TRANSLATE_NOOP("Refusal", "Correct the theme file and start again."),
    ),
    "IMPORT-EMPTY": Words(
        QT_TRANSLATE_NOOP("Refusal", "File is empty"),
        QT_TRANSLATE_NOOP("Refusal", "The file {file} has no rows."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Check that it is the right file, then import again."),
    ),
    "IMPORT-UNREADABLE": Words(
        QT_TRANSLATE_NOOP("Refusal", "File not read"),
        QT_TRANSLATE_NOOP("Refusal", "The file {file} cannot be read."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Check its name and that it is a CSV file in UTF-8, then import again."),
    ),
    "EXPORT-EXISTS": Words(
        QT_TRANSLATE_NOOP("Refusal", "File is there already"),
        QT_TRANSLATE_NOOP("Refusal", "The file {file} is there already and is not written over."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Name another file, or move that one away."),
    ),
    "LEDGER-MISSING": Words(
        QT_TRANSLATE_NOOP("Refusal", "No records here"),
        QT_TRANSLATE_NOOP("Refusal", "The data directory holds no records of a terminal."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Name the right data directory."),
    ),
    "SNAPSHOT-DAMAGED": Words(
        QT_TRANSLATE_NOOP("Refusal", "Catalogue copy is damaged"),
        QT_TRANSLATE_NOOP("Refusal", "A new copy of the catalogue arrived damaged and is not used."),
        QT_TRANSLATE_NOOP("Refusal", "Nothing was lost. The old catalogue stays in use."),
        QT_TRANSLATE_NOOP("Refusal", "Wait: the copy is fetched again."),
    ),
    "SNAPSHOT-UNREADABLE": Words(
        QT_TRANSLATE_NOOP("Refusal", "Catalogue copy not read"),
        QT_TRANSLATE_NOOP("Refusal", "A new copy of the catalogue cannot be read from the disk."),
        QT_TRANSLATE_NOOP("Refusal", "Nothing was lost. The old catalogue stays in use."),
        QT_TRANSLATE_NOOP("Refusal", "Check the disk of this terminal, then import again."),
    ),
    "CATALOGUE-BUSY": Words(
        QT_TRANSLATE_NOOP("Refusal", "Catalogue is busy"),
        QT_TRANSLATE_NOOP("Refusal", "The catalogue is being written by another program."),
        NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Refusal", "Wait until the import has ended, then try again."),
    ),
}
