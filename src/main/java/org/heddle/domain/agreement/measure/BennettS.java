package org.heddle.domain.agreement.measure;

/// Agreement of two coders beyond what choosing among the categories by lot would give.
/// Bennett, E. M., Alpert, R. and Goldstein, A. C. (1954). Communications through limited-response questioning.
/// Public Opinion Quarterly 18(3), 303–308.
public final class BennettS {
    private BennettS() {}

    public static Score of(Ratings ratings) {
        return ratings.coders() == 2 ? Randolph.of(ratings) : Reasons.pairOnly(ratings.coders(), "Randolph’s kappa");
    }
}
