/** The draft implementing opinions of 2018, the text in `text/`. */
export const GONGSHU_2018 = 'gongshu-brand-2018';

/** Its predecessor 拱政办发〔2014〕4号, repealed at the moment at which the text of 2018 takes effect. */
export const GONGSHU_2014 = 'gongshu-brand-2014';
