ALTER TABLE "mails" ALTER COLUMN "language" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "html" text;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "reply_to" text;