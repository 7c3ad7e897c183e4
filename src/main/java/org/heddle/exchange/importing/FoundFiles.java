package org.heddle.exchange.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.heddle.domain.source.NaturalOrder;

/// What there is to import among the files and folders a person named: files in natural order, each once; refused ones with
/// their sentence; and how many files of other kinds each folder held besides, with all that is in it.
public record FoundFiles(List<Path> files, Map<Path, String> refused, Map<Path, Integer> passedOver) {
    private static final Comparator<Path> BY_NAME = Comparator.comparing(path -> path.getFileName().toString(), NaturalOrder::compare);

    public FoundFiles {
        files = List.copyOf(files);
        refused = Collections.unmodifiableMap(new LinkedHashMap<>(refused));
        passedOver = Collections.unmodifiableMap(new LinkedHashMap<>(passedOver));
    }

    static FoundFiles in(List<Path> named) {
        var walk = new Walk();
        named.forEach(path -> {
            walk.passedOver = 0;
            walk.named(path);
            if (walk.passedOver > 0) {
                walk.left.merge(path, walk.passedOver, Integer::sum);
            }
        });
        return new FoundFiles(walk.files, walk.refused, walk.left);
    }

    /// One walk; a file or folder met twice, through a link for instance, counts once.
    private static final class Walk {
        final List<Path> files = new ArrayList<>();
        final Map<Path, String> refused = new LinkedHashMap<>();
        final Set<Path> met = new HashSet<>();
        final Map<Path, Integer> left = new LinkedHashMap<>();
        int passedOver;

        void named(Path path) {
            if (path.toString().isBlank()) {   // a script's variable that was never set does not mean all that lies here
                refused.put(path, "A file or folder has no name.");
            } else if (Files.isDirectory(path)) {
                folder(path);
            } else if (!Files.exists(path)) {
                refused.put(path, "There is no file “%s”.".formatted(path.getFileName()));
            } else if (Format.of(path).isEmpty()) {
                refused.put(path, "“%s” is not a kind of file that can be read; these can: %s.".formatted(path.getFileName(), Format.extensions()));
            } else if (isNew(path)) {
                files.add(path);
            }
        }

        private void folder(Path folder) {
            if (!isNew(folder)) {
                return;
            }
            try (Stream<Path> inside = Files.list(folder)) {
                inside.filter(path -> !isHidden(path)).sorted(BY_NAME).forEach(this::met);
            } catch (IOException | UncheckedIOException closed) {
                refused.put(folder, "The folder “%s” could not be opened.".formatted(folder));
            }
        }

        /// A linked folder is passed over: it may lead out of the one that was named, or round in a ring.
        private void met(Path path) {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                folder(path);
            } else if (Files.isRegularFile(path) && Format.of(path).isPresent()) {
                if (isNew(path)) {
                    files.add(path);
                }
            } else {
                passedOver++;
            }
        }

        private boolean isNew(Path path) {
            try {
                return met.add(path.toRealPath());
            } catch (IOException vanished) {
                return met.add(path.toAbsolutePath().normalize());
            }
        }

        private static boolean isHidden(Path path) {
            String name = path.getFileName().toString();
            return name.startsWith(".") || name.startsWith("~$");
        }
    }
}
