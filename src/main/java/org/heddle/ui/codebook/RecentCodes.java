package org.heddle.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.team.CoderId;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Settings;

/// The codes a coder used last and the nine under the number keys; this computer remembers them for each project and coder, so that every room
/// sees the same ones and nobody sees another's.
public final class RecentCodes {
    private static final int MOST = 12;
    private static final int KEYS = 9;
    private static final String RECENT = "recent-codes.";
    private static final String FAVOURITES = "favourites.";

    private final Settings settings;
    private final Supplier<String> whose;
    private final Predicate<CodeId> isInUse;

    /// `coder` says who acts now, `isInUse` whether a code is there and takes codings.
    public RecentCodes(Settings settings, String projectId, Supplier<CoderId> coder, Predicate<CodeId> isInUse) {
        this.settings = settings;
        this.isInUse = isInUse;
        whose = () -> projectId + "." + coder.get().value();
    }

    /// Those of whoever acts in this window.
    public static RecentCodes in(Workspace workspace) {
        return new RecentCodes(workspace.settings(), workspace.project().projectId(), workspace.project()::coder,
                code -> workspace.study().now().codebook().find(code).filter(found -> !found.isRetired()).isPresent());
    }

    private List<CodeId> read(String name) {
        return settings.get(name + whose.get()).stream().flatMap(line -> Stream.of(line.split(",", -1))).filter(id -> !id.isEmpty())
                .map(id -> new CodeId(UUID.fromString(id))).collect(Collectors.toCollection(ArrayList::new));
    }

    private void write(String name, List<CodeId> codes) {
        settings.note(name + whose.get(), codes.stream().map(code -> code.value().toString()).collect(Collectors.joining(",")));
    }

    /// Newest first.
    public List<CodeId> recent() {
        return read(RECENT);
    }

    public Optional<CodeId> last() {
        return recent().stream().findFirst();
    }

    /// Takes notice of a use; the first codes a coder uses take the free number keys. A key is free again when its code is deleted or retired;
    /// until another code takes it, undo brings the first one back under it.
    public void used(CodeId code) {
        List<CodeId> recent = read(RECENT);
        recent.remove(code);
        recent.addFirst(code);
        if (recent.size() > MOST) {
            recent.removeLast();
        }
        write(RECENT, recent);
        List<CodeId> favourites = read(FAVOURITES);
        if (!favourites.contains(code)) {
            takeFreeKey(code, favourites);
        }
    }

    private void takeFreeKey(CodeId code, List<CodeId> favourites) {
        Optional<CodeId> gone = favourites.stream().filter(isInUse.negate()).findFirst();
        if (gone.isPresent()) {
            favourites.set(favourites.indexOf(gone.get()), code);
        } else if (favourites.size() < KEYS) {
            favourites.add(code);
        }
        write(FAVOURITES, favourites);
    }

    /// Puts a code under a number key from 1 to 9.
    public void setFavourite(int key, CodeId code) {
        List<CodeId> favourites = read(FAVOURITES);
        favourites.remove(code);
        favourites.add(Math.min(key - 1, favourites.size()), code);
        while (favourites.size() > KEYS) {
            favourites.removeLast();
        }
        write(FAVOURITES, favourites);
    }

    /// The code under a key; empty also when it is deleted or retired.
    public Optional<CodeId> favourite(int key) {
        List<CodeId> favourites = read(FAVOURITES);
        return key >= 1 && key <= favourites.size() ? Optional.of(favourites.get(key - 1)).filter(isInUse) : Optional.empty();
    }

    /// The number key of a code.
    public Optional<Integer> key(CodeId code) {
        int at = read(FAVOURITES).indexOf(code);
        return at < 0 ? Optional.empty() : Optional.of(at + 1);
    }
}
