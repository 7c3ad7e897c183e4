package org.heddle.workbench.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.heddle.domain.Refusal;
import org.heddle.exchange.exporting.Leftovers;
import org.heddle.workbench.OpenProject;

/// Copies a project that is in use. The copy appears whole or not at all, and never over another file.
public final class BackingUp {
    private final OpenProject project;

    public BackingUp(OpenProject project) {
        this.project = project;
    }

    /// Answers where the copy lies; a folder as target gets a file of the project's name.
    public CompletableFuture<Path> to(Path target) {
        return project.inStore(_ -> copy(Files.isDirectory(target) ? target.resolve(project.file().getFileName()) : target));
    }

    private Path copy(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refusal("There is no folder for “%s”. Nothing was copied; choose another place.".formatted(target.getFileName()));
        }
        if (Files.exists(target)) {
            throw new Refusal("“%s” is already there. Nothing was overwritten; choose another name.".formatted(target.getFileName()));
        }
        Leftovers.clear(folder);
        Path part = folder.resolve(".heddle-" + UUID.randomUUID() + ".part");
        try {
            project.store().backUp(part);
            Files.move(part, target);
            return target;
        } catch (IOException _) {
            throw new Refusal("The copy “%s” could not be written. The project is unchanged; choose another place.".formatted(target.getFileName()));
        } finally {
            remove(part);
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException _) {
            // A hidden part of a copy is left; the project and its copies are whole.
        }
    }
}
