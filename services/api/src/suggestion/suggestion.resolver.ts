import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Can } from '../graphql/can.ts';
import type { Context } from '../graphql/context.ts';
import { MunicipalitySuggestion, WordSuggestion } from './suggestion.types.ts';

@Resolver()
export class SuggestionResolver {
  @Can('public')
  @Query(() => [MunicipalitySuggestion], {
    description: 'Towns by kanji, kana, postcode or code, while typing. Best first.',
  })
  suggestMunicipalities(
    @Arg('text', () => String) text: string,
    @Arg('first', () => Int, { nullable: true, defaultValue: 8 }) first: number | null,
    @Ctx() { services, at }: Context,
  ) {
    return services.suggestion.municipalities(text, first ?? 8, at.reference);
  }

  @Can('public')
  @Query(() => [WordSuggestion], { description: 'Words and places while typing.' })
  suggestWords(
    @Arg('text', () => String) text: string,
    @Arg('first', () => Int, { nullable: true, defaultValue: 8 }) first: number | null,
    @Ctx() { services, at }: Context,
  ) {
    return services.suggestion.words(text, first ?? 8, at.reference.revision);
  }
}
