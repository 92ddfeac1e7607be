-- From a matter to the incidents it belongs to.
create index event_linked on safety.event (neighbourhood_id, linked_id) where linked_id is not null;
