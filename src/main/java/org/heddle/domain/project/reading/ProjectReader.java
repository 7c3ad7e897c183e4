package org.heddle.domain.project.reading;

/// Everything that can be asked of a project by one coder: a bundle of small readers, one per feature.
/// What a sealed pass hides from that coder never comes out of it. Used on the store's thread only.
public interface ProjectReader {
    TeamReader team();

    SourceReader sources();

    CaseReader cases();

    CodeReader codes();

    ExampleReader examples();

    VersionReader versions();

    CodingReader codings();

    CheckReader checks();

    AnswerReader answers();

    NoteCheckReader noteChecks();

    PassReader passes();

    MemoReader memos();

    NoteReader notes();

    ProgressReader progress();

    DifferenceReader differences();

    SurgeryReader surgeries();

    QuoteReader quotes();

    PrintReader prints();

    FindingReader findings();

    LogReader log();
}
