/// The front door of the command line: finds the command that was asked for. One package below for each kind of command.
@NullMarked
package org.heddle.cli;

import org.jspecify.annotations.NullMarked;
