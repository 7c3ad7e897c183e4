package org.heddle.domain.project.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.ProjectImage;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodeChange.DeleteCode;
import org.heddle.domain.project.CodeChange.MoveCode;
import org.heddle.domain.project.CodeChange.RecolourCode;
import org.heddle.domain.project.CodeChange.RenameCode;
import org.heddle.domain.project.CodeChange.RewordCode;
import org.heddle.domain.project.CodeChange.SetCodeStatus;
import org.heddle.domain.project.CodeChange.SetDimension;

/// The changes that lead from one codebook to another. Codes that others need come before codings, and go or are retired after them.
final class CodeWay {
    private final Map<CodeId, Code> now;
    private final Map<CodeId, Code> target;
    private final Consumer<Change> next;

    CodeWay(ProjectImage now, ProjectImage target, Consumer<Change> next) {
        this.now = new HashMap<>(now.of(Part.CODES));
        this.target = target.of(Part.CODES);
        this.next = next;
    }

    void comings() {
        clearNames();
        place();
        for (Code code : new Codebook(target.values()).inOrder()) {
            Code before = now.get(code.id());
            if (before != null) {
                describe(before, code);
            }
        }
    }

    private record Spot(Optional<CodeId> parent, String name) {
        static Spot of(Code code) {
            return new Spot(code.parent(), code.name());
        }
    }

    /// A code that has the name of another one's place to be gets a name nobody has, until it goes or gets its own.
    private void clearNames() {
        Map<Spot, CodeId> wanted = new HashMap<>();
        target.values().forEach(code -> wanted.put(Spot.of(code), code.id()));
        List<Code> inTheWay = now.values().stream().filter(code -> {
            CodeId other = wanted.get(Spot.of(code));
            return other != null && !other.equals(code.id());
        }).toList();
        for (Code code : inTheWay) {
            next.accept(new RenameCode(code.id(), code.name() + " · " + code.id().value()));
            now.put(code.id(), code.named(code.name() + " · " + code.id().value()));
        }
    }

    /// From the top down and from left to right: what stands left of a place stands there for good.
    private void place() {
        Map<Optional<CodeId>, List<CodeId>> children = new HashMap<>();
        now.values().stream().sorted(Comparator.comparingInt(Code::position))
                .forEach(code -> children.computeIfAbsent(code.parent(), _ -> new ArrayList<>()).add(code.id()));
        var parents = new HashMap<CodeId, Optional<CodeId>>();
        now.values().forEach(code -> parents.put(code.id(), code.parent()));
        for (Code code : new Codebook(target.values()).inOrder()) {
            List<CodeId> siblings = children.computeIfAbsent(code.parent(), _ -> new ArrayList<>());
            Optional<CodeId> from = parents.getOrDefault(code.id(), code.parent());
            if (!now.containsKey(code.id())) {
                next.accept(new AddCode(code.inStatus(code.isRetired() ? CodeStatus.AGREED : code.status())));
            } else if (!from.equals(code.parent()) || siblings.indexOf(code.id()) != code.position()) {
                clearWay(code, from);
                next.accept(new MoveCode(code.id(), code.parent(), code.position()));
                children.getOrDefault(from, List.of()).remove(code.id());
            } else {
                continue;
            }
            siblings.add(code.position(), code.id());
            parents.put(code.id(), code.parent());
        }
    }

    /// Under its old name the code might meet another one of that name below its new parent.
    private void clearWay(Code code, Optional<CodeId> from) {
        Code before = now.get(code.id());
        if (before != null && !from.equals(code.parent()) && !before.name().equals(code.name())) {
            next.accept(new RenameCode(code.id(), code.name() + " · " + code.id().value()));
            now.put(code.id(), before.named(code.name() + " · " + code.id().value()));
        }
    }

    private void describe(Code before, Code after) {
        if (!before.name().equals(after.name())) {
            next.accept(new RenameCode(after.id(), after.name()));
        }
        if (!before.colour().equals(after.colour())) {
            next.accept(new RecolourCode(after.id(), after.colour()));
        }
        if (!before.rules().equals(after.rules())) {
            next.accept(new RewordCode(after.id(), after.rules()));
        }
        if (!before.dimension().equals(after.dimension())) {
            next.accept(new SetDimension(after.id(), after.dimension()));
        }
        if (before.status() != after.status() && !after.isRetired()) {
            next.accept(new SetCodeStatus(after.id(), after.status()));
        }
    }

    void goings() {
        new Codebook(now.values()).inOrder().reversed().stream().filter(code -> !target.containsKey(code.id()))
                .forEach(code -> next.accept(new DeleteCode(code.id())));
        target.values().stream().filter(Code::isRetired).filter(code -> !Optional.ofNullable(now.get(code.id())).filter(Code::isRetired).isPresent())
                .forEach(code -> next.accept(new SetCodeStatus(code.id(), code.status())));
    }
}
