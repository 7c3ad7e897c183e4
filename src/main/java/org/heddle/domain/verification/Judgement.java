package org.heddle.domain.verification;

/// What the checks of one coding come to. A stale judgement was given on other words, or on another code, and counts as open.
public record Judgement(Verdict verdict, boolean isStale) {

    /// As written in a list, for instance *agree, changed since*.
    public String word() {
        return isStale ? verdict.word() + ", changed since" : verdict.word();
    }

    /// As written beside a coding, for instance *agreed, changed since*.
    public String words() {
        String said = switch (verdict) {
            case AGREE -> "agreed";
            case DISAGREE -> "disagreed";
            case QUERY -> "queried";
        };
        return isStale ? said + ", changed since" : said;
    }
}
