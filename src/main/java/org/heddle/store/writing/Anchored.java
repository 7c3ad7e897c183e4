package org.heddle.store.writing;

import java.sql.SQLException;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextCorrection;

/// Rows other than codings that point to passages of a source. They are told when its text has been corrected, and go along by running changes of
/// their own as `steps` of the same act, so that undo brings them back.
interface Anchored {
    /// The text is about to be corrected: lets go of what will not stay where it is.
    default void loosen(SourceId source, TextCorrection correction, Steps steps) throws SQLException {}

    void carry(SourceId source, TextCorrection correction, Steps steps) throws SQLException;
}
