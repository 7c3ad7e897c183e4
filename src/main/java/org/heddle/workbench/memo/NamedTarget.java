package org.heddle.workbench.memo;

/// What a memo is about, as said from outside: the sort of thing and what people call it.
public record NamedTarget(String sort, String name) {
    public static final NamedTarget NONE = new NamedTarget("free", "");
}
