package org.heddle.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// A project file as the file system sees it: made so that nobody but its owner can read: it will hold what people said in confidence.
final class PrivateFile {
    private static final int HEAD = 32;   // as in SQLite's file format
    private static final int PAGE_SIZE_AT = 16;
    private static final int PAGES_AT = 28;
    private static final long BIGGEST_PAGE = 1 << 16;

    private PrivateFile() {}

    static void make(Path file) throws IOException {
        Files.createFile(file, rights(file));
    }

    /// Makes sure that a copied project is whole and on the disk.
    static void settle(Path copy) throws IOException {
        try (var channel = FileChannel.open(copy, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.force(true);
            var head = ByteBuffer.allocate(HEAD);
            channel.read(head);
            int pageSize = Short.toUnsignedInt(head.getShort(PAGE_SIZE_AT));
            if (head.hasRemaining() || channel.size() != head.getInt(PAGES_AT) * (pageSize == 1 ? BIGGEST_PAGE : (long) pageSize)) {
                throw new IOException("the copy is cut off");
            }
        }
    }

    private static FileAttribute<?>[] rights(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }
}
