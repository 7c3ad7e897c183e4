package org.heddle.domain.manuscript;

import java.util.List;

/// A paper as it was read from a file: its blocks in order, and what was odd about the file.
public record Manuscript(String name, List<Block> blocks, List<String> remarks) {
    public Manuscript {
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }
}
