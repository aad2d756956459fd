CREATE TABLE "address_confirmations" (
	"person" text PRIMARY KEY NOT NULL,
	"message" bigint NOT NULL,
	"until" timestamp with time zone,
	"tries" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mail_standing" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"is_sent" boolean NOT NULL,
	CONSTRAINT "mail_standing_one" CHECK (one)
);
--> statement-breakpoint
DROP INDEX "messages_unsent";--> statement-breakpoint
ALTER TABLE "messages" ALTER COLUMN "application" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "messages" ALTER COLUMN "seq" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "kind" text DEFAULT 'step' NOT NULL;--> statement-breakpoint
ALTER TABLE "address_confirmations" ADD CONSTRAINT "address_confirmations_person_persons_id_fk" FOREIGN KEY ("person") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "address_confirmations" ADD CONSTRAINT "address_confirmations_message_messages_id_fk" FOREIGN KEY ("message") REFERENCES "public"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "messages_codes" ON "messages" USING btree ("person","at") WHERE kind = 'confirmAddress';--> statement-breakpoint
CREATE INDEX "messages_unsent" ON "messages" USING btree ("state","id") WHERE state <> 'sent';--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "message_kind" CHECK (kind in ('step', 'confirmAddress', 'addressChanged'));--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "message_of_a_step" CHECK ((kind = 'step') = (application is not null and seq is not null));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON address_confirmations TO gongshu_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON mail_standing TO gongshu_app;
