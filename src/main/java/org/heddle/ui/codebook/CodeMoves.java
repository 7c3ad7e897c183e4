package org.heddle.ui.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodeChange.MoveCode;

/// Works out the moves that put several codes at one place of the tree, in their order and as one act.
record CodeMoves(Codebook codebook) {

    /// Those that are not below another one of them, in framework order: what lies below goes along by itself.
    List<Code> tops(Collection<CodeId> codes) {
        Set<CodeId> all = Set.copyOf(codes);
        return codebook.inOrder().stream().filter(code -> all.contains(code.id()) && !isBelow(code, all)).toList();
    }

    private boolean isBelow(Code code, Set<CodeId> all) {
        for (Optional<CodeId> above = code.parent(); above.isPresent(); above = codebook.code(above.get()).parent()) {
            if (all.contains(above.get())) {
                return true;
            }
        }
        return false;
    }

    /// At the end of the children of `parent`.
    Optional<Change> below(Collection<CodeId> codes, Optional<CodeId> parent) {
        List<Code> moving = tops(codes);
        return moves(moving, parent, staying(moving, parent).size());
    }

    /// Before or after a code, among its siblings.
    Optional<Change> beside(Collection<CodeId> codes, Code anchor, boolean after) {
        List<Code> moving = tops(codes).stream().filter(code -> !code.id().equals(anchor.id())).toList();
        return moves(moving, anchor.parent(), staying(moving, anchor.parent()).indexOf(anchor.id()) + (after ? 1 : 0));
    }

    private List<CodeId> staying(List<Code> moving, Optional<CodeId> parent) {
        Set<CodeId> gone = moving.stream().map(Code::id).collect(Collectors.toSet());
        return codebook.children(parent).stream().map(Code::id).filter(id -> !gone.contains(id)).toList();
    }

    /// `to` counts among those that stay.
    private Optional<Change> moves(List<Code> moving, Optional<CodeId> parent, int to) {
        var siblings = new ArrayList<>(codebook.children(parent).stream().map(Code::id).toList());
        List<CodeId> staying = staying(moving, parent);
        List<CodeId> behind = List.copyOf(staying.subList(to, staying.size()));
        var parts = new ArrayList<Change>();
        for (Code code : moving) {
            siblings.remove(code.id());
            int at = behind.isEmpty() ? siblings.size() : siblings.indexOf(behind.getFirst());
            siblings.add(at, code.id());
            parts.add(new MoveCode(code.id(), parent, at));
        }
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(parts.getFirst());
            default -> Optional.of(new Change.Together("Moved %d codes".formatted(parts.size()), parts));
        };
    }
}
