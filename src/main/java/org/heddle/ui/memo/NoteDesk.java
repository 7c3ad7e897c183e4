package org.heddle.ui.memo;

import org.heddle.ui.shell.Workspace;

/// What every part of a coding note's form is given.
record NoteDesk(Workspace workspace, NotesViewModel model) {}
