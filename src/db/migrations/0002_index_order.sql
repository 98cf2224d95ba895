DROP INDEX "events_begin_at_id_index";--> statement-breakpoint
DROP INDEX "exams_begin_at_id_index";--> statement-breakpoint
DROP INDEX "exams_campus_id_begin_at_id_index";--> statement-breakpoint
DROP INDEX "locations_begin_at_id_index";--> statement-breakpoint
DROP INDEX "locations_user_id_begin_at_id_index";--> statement-breakpoint
DROP INDEX "locations_campus_id_begin_at_id_index";--> statement-breakpoint
DROP INDEX "projects_position_id_index";--> statement-breakpoint
CREATE INDEX "events_begin_at_id_index" ON "events" USING btree ("begin_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "exams_begin_at_id_index" ON "exams" USING btree ("begin_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "exams_campus_id_begin_at_id_index" ON "exams" USING btree ("campus_id","begin_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "locations_begin_at_id_index" ON "locations" USING btree ("begin_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "locations_user_id_begin_at_id_index" ON "locations" USING btree ("user_id","begin_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "locations_campus_id_begin_at_id_index" ON "locations" USING btree ("campus_id","begin_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "projects_position_id_index" ON "projects" USING btree ("position","id" DESC NULLS FIRST);