package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advice.AdviceRefusal;
import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AdviceState;
import io.github.ehckit.casework.input.InputField;
import io.github.ehckit.outcome.Refusal;
import java.util.List;

/**
 * The rules for who may be asked for advice: people who could write the draft, and teams with a manager who could
 * allocate it. The tables of permissions decide, on the request as it would be.
 *
 * @param was the case before the request is made or allocated
 * @param named the person or team, as the directory knows them
 */
record ResponderRules(EhcCase was, DirectoryEntry named) {

    /** Lists the reasons why the request may not be made to this person or team; empty if it may. */
    List<Refusal> asked(AdviceEvent.AdviceRequested event) {
        AdviceRequest request = after(event).requests().getLast();
        return event.to().team().isPresent() ? team(request) : person(request);
    }

    /** Lists the reasons why the request may not be allocated to this member; empty if it may. */
    List<Refusal> allocated(AdviceEvent.AdviceAllocated event) {
        return after(event).request(event.request()).stream()
                .filter(request -> !writes(request))
                .map(request -> AdviceRefusal.MEMBER_CANNOT_RESPOND.at(InputField.MEMBER.place()))
                .toList();
    }

    private AdviceState after(AdviceEvent event) {
        return was.advice().evolve(event, was.assessment().planDecided());
    }

    private List<Refusal> person(AdviceRequest request) {
        return objections(AdviceRefusal.PERSON_UNKNOWN, AdviceRefusal.PERSON_CANNOT_RESPOND, writes(request));
    }

    private List<Refusal> team(AdviceRequest request) {
        return objections(AdviceRefusal.TEAM_UNKNOWN, AdviceRefusal.TEAM_WITHOUT_MANAGER, allocates(request));
    }

    private List<Refusal> objections(AdviceRefusal ifUnknown, AdviceRefusal ifNot, boolean may) {
        if (named.known() && may) {
            return List.of();
        }
        return List.of((named.known() ? ifNot : ifUnknown).at(InputField.TO.place()));
    }

    private boolean writes(AdviceRequest request) {
        return named.actors().stream().anyMatch(actor -> Permissions.mayWrite(actor, was, request));
    }

    private boolean allocates(AdviceRequest request) {
        return named.actors().stream().anyMatch(actor -> Permissions.mayAllocate(actor, was, request));
    }
}
