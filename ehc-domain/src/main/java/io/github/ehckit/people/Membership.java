package io.github.ehckit.people;

/**
 * The membership of a person in a team. Only the authority links a person and a team, and designates managers (R-006,
 *
 *
 * @param team the team
 * @param manager whether the person manages this team; a manager of one team has no power in another
 */
public record Membership(TeamId team, boolean manager) {

    public static Membership of(TeamId team) {
        return new Membership(team, false);
    }

    public static Membership manager(TeamId team) {
        return new Membership(team, true);
    }
}
