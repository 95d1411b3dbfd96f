package org.suanpan.core.staff;

import java.util.List;

import org.suanpan.core.base.Actor;

/// People at this PC and their roles (人员与角色). As long as there is nobody, everybody is the owner and nothing is asked.
public interface Staffing {

    List<Person> all();

    /// Those who may be at the window.
    List<Person> active();

    /// `pin` empty = none. The first one is an owner; an owner has a PIN.
    long add(Person person, String pin, Actor actor);

    /// Name, role and whether stopped; not the PIN. The last owner stays one.
    void change(Person person, Actor actor);

    /// Empty = none any more, which an owner can not have.
    void changePin(long person, String pin, Actor actor);

    /// Refuses a wrong PIN, and any PIN while the wait after wrong ones lasts.
    Here enter(long person, String pin);

    /// What a role may see.
    Sight sight(Role role);

    /// Says what a role other than the owner may see.
    void keepSight(Role role, Sight sight, Actor actor);

    /// The way out of a forgotten PIN, for whoever has the data file in hand: owners are asked for a new one.
    void forgetOwnersPins();

    /// Written whenever a list or report leaves the program as a file.
    void exported(Actor actor, String what, int rows);
}
