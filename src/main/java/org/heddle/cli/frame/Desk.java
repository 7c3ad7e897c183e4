package org.heddle.cli.frame;

import org.heddle.workbench.Folders;
import org.heddle.workbench.Front;
import org.heddle.workbench.Projects;

/// What every command has at hand.
public record Desk(Projects projects, Folders folders, Front front, Output out) {}
