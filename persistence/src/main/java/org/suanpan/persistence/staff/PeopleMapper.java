package org.suanpan.persistence.staff;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.staff.People;
import org.suanpan.core.staff.Person;
import org.suanpan.core.staff.Pin;
import org.suanpan.core.staff.Role;

interface PeopleMapper {

    List<Person> all();

    long nextId();

    void insert(@Param("id") long id, @Param("p") Person person, @Param("pin") Pin pin);

    int update(@Param("p") Person person);

    @Nullable Pin pin(@Param("id") long id);

    void keepPin(@Param("id") long id, @Param("pin") Pin pin);

    People.@Nullable Failures failures(@Param("id") long id);

    void keepFailures(@Param("id") long id, @Param("f") People.Failures failures);

    @Nullable String rights(@Param("role") Role role);

    void dropSight(@Param("role") Role role);

    void addSight(@Param("role") Role role, @Param("rights") String rights);

    void log(@Param("at") Instant at, @Param("actor") String actor, @Param("action") String action, @Param("detail") String detail);
}
