/** The prefectures by region, from north to south; codes are the official ones. */
export const regions = [
  { name: 'hokkaidoTohoku', codes: ['01', '02', '03', '04', '05', '06', '07'] },
  { name: 'kanto', codes: ['08', '09', '10', '11', '12', '13', '14', '15', '19', '20'] },
  { name: 'chubu', codes: ['16', '17', '18', '21', '22', '23', '24'] },
  { name: 'kinki', codes: ['25', '26', '27', '28', '29', '30'] },
  { name: 'chugokuShikoku', codes: ['31', '32', '33', '34', '35', '36', '37', '38', '39'] },
  { name: 'kyushu', codes: ['40', '41', '42', '43', '44', '45', '46', '47'] },
] as const;
