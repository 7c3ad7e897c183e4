package org.heddle.exchange.exporting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.heddle.domain.Refusal;

/// A file that appears whole or not at all: its predecessor stays until it is complete and on disk.
public final class WholeFile {
    private static final int BUFFER = 1 << 16;
    private static final long TIGHT = 1 << 20;

    private WholeFile() {}

    /// What the file shall hold. It may throw anything; then nothing is left behind. The stream is not its to close.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// A new file can be read by its owner only; a replaced one keeps the rights it had.
    public static void write(Path target, Content content) {
        var place = place(target.toAbsolutePath());
        var folder = folder(place);
        Leftovers.clear(folder);
        try {
            var part = Files.createTempFile(folder, ".heddle-", ".part", ownerOnly(folder));
            try {
                fill(part, content);
                keepRights(place, part);
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException _) {
                throw failed(place);   // asked while the part is there: a full disk is told by the space left
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (AccessDeniedException _) {
            throw shut(folder);
        } catch (IOException _) {
            throw failed(place);
        }
    }

    /// The file behind a link is replaced, not the link.
    private static Path place(Path target) {
        try {
            return Files.exists(target) ? target.toRealPath() : target;
        } catch (IOException _) {
            throw failed(target);
        }
    }

    private static Path folder(Path place) {
        if (Files.isDirectory(place)) {
            throw new Refusal("“%s” is a folder. Nothing was written; give the name of a file.".formatted(place));
        }
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw new Refusal("The file “%s” is write-protected. It is unchanged; choose another name.".formatted(place));
        }
        var folder = place.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refusal("There is no folder “%s”. Nothing was written; make the folder first or choose another one.".formatted(folder));
        }
        if (!Files.isWritable(folder)) {   // also where a whole disk is write-protected, which has no space left either
            throw shut(folder);
        }
        return folder;
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return hasPosixRights(folder)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    private static boolean hasPosixRights(Path place) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void fill(Path part, Content content) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE); var _ = channel.tryLock()) {   // told by `Leftovers` from a dead one
            var out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void keepRights(Path old, Path part) throws IOException {
        if (Files.exists(old) && hasPosixRights(old)) {
            Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(old));
        }
    }

    private static Refusal shut(Path folder) {
        return new Refusal("The folder “%s” cannot be written to. Nothing was changed; choose another folder.".formatted(folder));
    }

    private static Refusal failed(Path place) {
        if (isFull(place)) {
            return new Refusal("The disk is full, so “%s” was not written. Nothing was changed; make room or choose another disk."
                    .formatted(place));
        }
        return new Refusal("“%s” could not be written. Nothing was changed; close it in other programs, or choose another name or folder."
                .formatted(place));
    }

    private static boolean isFull(Path place) {
        try {
            return Files.getFileStore(place.getParent()).getUsableSpace() < TIGHT;
        } catch (IOException _) {
            return false;
        }
    }
}
