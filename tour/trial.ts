import { TourProblem } from './tour-problem.ts';
import { developmentTokens, visitor, type Visitor } from './visitor.ts';

/** How the people of a tour reach the API, and how time passes for an award. */
export interface Trial {
  visitor(account: string): Visitor;
  /** Lets time pass for an award until a day begins in Hangzhou, as somebody asks for it. @throws TourProblem */
  passTime(by: string, application: string, until: string): Promise<void>;
}

/** A system in the development profile, which signs its people in and lets time pass itself. */
export function developmentTrial(url: string): Trial {
  const tokens = developmentTokens(url);
  return {
    visitor: (account) => visitor(url, account, tokens),
    async passTime(by, application, until) {
      const path = `/dev/applications/${application}/fast-forward`;
      const { status, body } = await visitor(url, by, tokens).post(path, { until });
      if (status >= 300)
        throw new TourProblem(
          `time passes for ${application}: answered ${String(status)} ${JSON.stringify(body)}`,
        );
    },
  };
}
