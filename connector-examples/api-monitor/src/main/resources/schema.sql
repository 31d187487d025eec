-- What was answered is on the disk, even if the process ends the next moment.
set write_delay 0;
create table if not exists workspace (id varchar primary key, name varchar not null);
create table if not exists folder (id varchar primary key, workspace_id varchar not null, parent_id varchar,
    name varchar not null);
create table if not exists collection (id varchar primary key, workspace_id varchar not null, folder_id varchar,
    name varchar not null);
create table if not exists request (collection_id varchar not null, position int not null, name varchar not null,
    method varchar not null, url varchar not null,
    foreign key (collection_id) references collection (id) on delete cascade);
create table if not exists environment (id varchar primary key, collection_id varchar not null, name varchar not null,
    foreign key (collection_id) references collection (id) on delete cascade);
create table if not exists environment_variable (environment_id varchar not null, name varchar not null,
    content varchar not null, primary key (environment_id, name),
    foreign key (environment_id) references environment (id) on delete cascade);
create table if not exists monitor (id varchar primary key, workspace_id varchar not null,
    collection_id varchar not null, environment_id varchar, name varchar not null,
    foreign key (collection_id) references collection (id) on delete cascade);
create table if not exists run (number bigint generated always as identity primary key, id varchar not null unique,
    workspace_id varchar not null, monitor_id varchar not null, status varchar not null,
    started_at timestamp with time zone not null, finished_at timestamp with time zone not null,
    request_count int not null, passed_tests int not null, failed_tests int not null, errors int not null,
    warnings int not null, total_latency int not null,
    foreign key (monitor_id) references monitor (id) on delete cascade);
create table if not exists subscription (id varchar primary key, kind varchar not null, filter varchar not null,
    sealed_callback varchar not null, integration varchar, principal varchar, correlation varchar not null,
    created timestamp(9) with time zone not null, expects varchar not null, state varchar not null,
    trouble_since timestamp(9) with time zone, trouble_times int, trouble_last varchar,
    last_success timestamp(9) with time zone, version bigint not null);
