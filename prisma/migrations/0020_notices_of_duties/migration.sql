-- Who is told of what: the worker of the queue has to find the coordinator of a commune.
CREATE POLICY queue_read ON coordinator_assignment FOR SELECT USING ((SELECT app_purpose()) = 'queue');
