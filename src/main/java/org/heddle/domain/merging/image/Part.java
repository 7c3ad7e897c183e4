package org.heddle.domain.merging.image;

import java.util.List;
import java.util.UUID;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.arrangement.ArrangementId;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.cases.Role;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeExample;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodebookVersion;
import org.heddle.domain.codebook.DefinitionId;
import org.heddle.domain.codebook.ExampleId;
import org.heddle.domain.codebook.PastDefinition;
import org.heddle.domain.codebook.VersionId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.difference.SettlementId;
import org.heddle.domain.finding.Finding;
import org.heddle.domain.finding.FindingId;
import org.heddle.domain.link.EntryId;
import org.heddle.domain.link.Link;
import org.heddle.domain.link.LinkId;
import org.heddle.domain.link.Policy;
import org.heddle.domain.link.PolicyId;
import org.heddle.domain.link.RegisterEntry;
import org.heddle.domain.link.Tension;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.CellReview;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.MatrixId;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoId;
import org.heddle.domain.memo.NoteId;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.pass.PassId;
import org.heddle.domain.progress.Assignment;
import org.heddle.domain.progress.Considered;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.ColumnSet;
import org.heddle.domain.quotes.exhibit.Abbreviation;
import org.heddle.domain.quotes.exhibit.Exhibit;
import org.heddle.domain.quotes.exhibit.ExhibitCell;
import org.heddle.domain.quotes.exhibit.ExhibitId;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.quotes.published.QuoteId;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.surgery.Surgery;
import org.heddle.domain.surgery.SurgeryId;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Answer;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.CheckId;
import org.heddle.domain.verification.Finished;
import org.heddle.domain.verification.note.NoteCheck;

/// One kind of thing in a project, by what each is known by. What is only there or not there is its own key. `one` and `many` are what people call it.
public record Part<K, V>(String one, String many) {
    public static final Part<CoderId, Coder> CODERS = new Part<>("coder", "coders");
    /// Without the answers, which are merged one by one.
    public static final Part<CaseId, Case> CASES = new Part<>("case", "cases");
    public static final Part<Asked, String> ANSWERS = new Part<>("answer of a case", "answers of cases");
    public static final Part<String, Role> ROLES = new Part<>("role", "roles");
    public static final Part<PersonId, Person> PEOPLE = new Part<>("participant", "participants");
    public static final Part<SourceId, Source> SOURCES = new Part<>("source", "sources");
    public static final Part<SourceId, CaseId> PLACEMENTS = new Part<>("source's case", "sources' cases");
    public static final Part<Label, Speaker> SPEAKERS = new Part<>("speaker", "speakers");
    public static final Part<CodeId, Code> CODES = new Part<>("code", "codes");
    public static final Part<ExampleId, CodeExample> EXAMPLES = new Part<>("example", "examples");
    public static final Part<VersionId, CodebookVersion> VERSIONS = new Part<>("version", "versions");
    public static final Part<CodeId, CodeId> MERGED_CODES = new Part<>("merged code", "merged codes");
    public static final Part<DefinitionId, PastDefinition> DEFINITIONS = new Part<>("earlier definition", "earlier definitions");
    public static final Part<CodingId, Coding> CODINGS = new Part<>("coding", "codings");
    public static final Part<CodingId, CodingId> STARS = new Part<>("star", "stars");
    public static final Part<CodingId, DefinitionId> RECHECKS = new Part<>("re-check", "re-checks");
    public static final Part<CheckId, Check> CHECKS = new Part<>("check", "checks");
    public static final Part<CheckId, NoteCheck> NOTE_CHECKS = new Part<>("check of a coding note", "checks of coding notes");
    /// What first coders made of checks.
    public static final Part<CheckId, Answer> REPLIES = new Part<>("answer to a check", "answers to checks");
    public static final Part<Assignment, Finished> FINISHED = new Part<>("declaration", "declarations");
    public static final Part<Assignment, Assignment> ASSIGNMENTS = new Part<>("assignment", "assignments");
    public static final Part<Considered, Considered> CONSIDERED = new Part<>("passage read", "passages read");
    public static final Part<MemoId, Memo> MEMOS = new Part<>("memo", "memos");
    public static final Part<NoteId, CodingNote> NOTES = new Part<>("coding note", "coding notes");
    public static final Part<CodeId, CodeId> HEADINGS = new Part<>("heading of coding notes", "headings of coding notes");
    public static final Part<PassId, Pass> PASSES = new Part<>("pass", "passes");
    public static final Part<QuoteId, Quote> QUOTES = new Part<>("quote", "quotes");
    public static final Part<MatrixId, FrameworkMatrix> MATRICES = new Part<>("matrix", "matrices");
    public static final Part<CellPlace, MatrixCell> CELLS = new Part<>("cell of a matrix", "cells of matrices");
    public static final Part<CellReview.Key, CellReview> CELL_REVIEWS = new Part<>("review of a cell", "reviews of cells");
    public static final Part<ExhibitId, Exhibit> EXHIBITS = new Part<>("exhibit", "exhibits");
    public static final Part<ExhibitCell.Spot, ExhibitCell> EXHIBIT_CELLS = new Part<>("cell of an exhibit", "cells of exhibits");
    public static final Part<String, ColumnSet> COLUMN_SETS = new Part<>("column set", "column sets");
    public static final Part<String, Abbreviation> ABBREVIATIONS = new Part<>("abbreviation", "abbreviations");
    /// The key of the one template that a study has.
    public static final String TEMPLATE = "template";
    /// How quotes are attributed; one where somebody chose.
    public static final Part<String, AttributionTemplate> TEMPLATES = new Part<>("attribution", "attributions");
    public static final Part<SurgeryId, Surgery> SURGERIES = new Part<>("data surgery", "data surgeries");
    public static final Part<SettlementId, Settlement> SETTLEMENTS = new Part<>("settled difference", "settled differences");
    public static final Part<ArrangementId, Arrangement> ARRANGEMENTS = new Part<>("arrangement", "arrangements");
    public static final Part<FindingId, Finding> FINDINGS = new Part<>("question or conclusion", "questions and conclusions");
    /// Which meeting decided a version.
    public static final Part<VersionId, SurgeryId> VERSION_SURGERIES = new Part<>("version's data surgery", "versions' data surgeries");
    public static final Part<LinkId, Link> LINKS = new Part<>("link", "links");
    public static final Part<Tension, Tension> TENSIONS = new Part<>("pair of codes in tension", "pairs of codes in tension");
    public static final Part<PolicyId, Policy> POLICIES = new Part<>("policy", "policies");
    public static final Part<EntryId, RegisterEntry> ENTRIES = new Part<>("entry of the register", "entries of the register");
    /// The acts of other copies up to which everything is here.
    public static final Part<UUID, TakenIn> TAKEN_IN = new Part<>("copy taken in", "copies taken in");
    /// What stands here under another id than in the copy that it came from.
    public static final Part<UUID, UUID> ALIASES = new Part<>("alias", "aliases");

    public static final List<Part<?, ?>> ALL = List.of(CODERS, CASES, ANSWERS, ROLES, PEOPLE, SOURCES, PLACEMENTS, SPEAKERS, CODES, EXAMPLES, VERSIONS,
            MERGED_CODES, DEFINITIONS, CODINGS, STARS, RECHECKS, CHECKS, NOTE_CHECKS, REPLIES, FINISHED, ASSIGNMENTS, CONSIDERED, MEMOS, NOTES, HEADINGS, PASSES,
            QUOTES, MATRICES, CELLS, CELL_REVIEWS, EXHIBITS, EXHIBIT_CELLS, COLUMN_SETS, ABBREVIATIONS, TEMPLATES, SURGERIES,
            SETTLEMENTS, ARRANGEMENTS, FINDINGS, VERSION_SURGERIES, LINKS, TENSIONS, POLICIES, ENTRIES, TAKEN_IN, ALIASES);

    /// The name alone tells them apart, and is asked for at every look into an image.
    @Override
    public int hashCode() {
        return one.hashCode();
    }

    /// So many things of the kind that people call this, as a sentence has it.
    public static String counted(int number, String many) {
        return ALL.stream().filter(part -> number == 1 && part.many().equals(many)).findFirst().map(part -> "1 " + part.one()).orElse(number + " " + many);
    }

    /// What is asked of a case.
    public record Asked(CaseId practice, String attribute) {}

    /// A speaker's label in a source.
    public record Label(SourceId source, String label) {}
}
