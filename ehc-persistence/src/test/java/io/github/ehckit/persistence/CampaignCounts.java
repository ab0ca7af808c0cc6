package io.github.ehckit.persistence;

import java.util.Locale;

/** What a campaign has counted, for people to read. */
final class CampaignCounts {
    private CampaignCounts() {}

    static void print(String form, Object... figures) {
        System.out.printf(Locale.UK, form + "%n", figures);
    }
}
