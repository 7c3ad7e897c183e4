package org.heddle.exchange.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;

/// What codes and coders are called on a page with codings.
public record Legend(Codebook codebook, Map<CoderId, Coder> coders) {
    public Legend {
        coders = Map.copyOf(coders);
    }

    public static Legend of(Codebook codebook, List<Coder> coders) {
        return new Legend(codebook, coders.stream().collect(Collectors.toMap(Coder::id, coder -> coder)));
    }

    String path(Coding coding) {
        return codebook.path(coding.code()).toString();
    }

    String colour(CodeId code) {
        return codebook.code(code).colour().hex();
    }

    String coder(Coding coding) {
        Coder coder = coders.get(coding.coder());
        return coder == null ? "" : coder.name();
    }

    String initials(Coding coding) {
        Coder coder = coders.get(coding.coder());
        return coder == null ? "" : coder.initials();
    }

    /// What else was said about a coding: its stance, that it was missed, its comment.
    static List<String> remarks(Coding coding) {
        var remarks = new ArrayList<String>();
        if (coding.stance() != Stance.EXEMPLIFIES) {
            remarks.add(coding.stance().word());
        }
        if (coding.isMissed()) {
            remarks.add("missed by the first coder");
        }
        if (!coding.comment().isBlank()) {
            remarks.add(coding.comment());
        }
        return remarks;
    }

    /// The codes of these codings in framework order.
    List<Code> used(List<Coding> codings) {
        var ids = codings.stream().map(Coding::code).collect(Collectors.toSet());
        return codebook.inOrder().stream().filter(code -> ids.contains(code.id())).toList();
    }
}
