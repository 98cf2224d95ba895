ALTER TABLE "bloc_deadlines" ADD COLUMN "counted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "bloc_deadlines" ADD COLUMN "settled_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "journals_one_attendance" ON "journals" USING btree ("item_id","item_type") WHERE "journals"."item_type" in ('EventsUser', 'ExamsUser');