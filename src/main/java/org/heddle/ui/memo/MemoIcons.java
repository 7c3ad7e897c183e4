package org.heddle.ui.memo;

import org.heddle.domain.memo.MemoTarget;
import org.kordamp.ikonli.feather.Feather;

/// The sign of what a memo is about; its name always stands beside it.
final class MemoIcons {
    private MemoIcons() {}

    static Feather of(MemoTarget target) {
        return switch (target) {
            case MemoTarget.Free _ -> Feather.FEATHER;
            case MemoTarget.Project _ -> Feather.BOOK_OPEN;
            case MemoTarget.OfSource _ -> Feather.FILE_TEXT;
            case MemoTarget.OfCode _ -> Feather.TAG;
            case MemoTarget.OfCoding _ -> Feather.EDIT_3;
            case MemoTarget.OfCase _ -> Feather.HOME;
            case MemoTarget.OfPerson _ -> Feather.USER;
        };
    }

    /// What stands for a thing without a name of its own.
    static String words(MemoTarget target, String about) {
        return about.isEmpty() ? "Free memo" : about;
    }
}
