/** The most common passwords of published lists, and those that this programme invite; lower case. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `
  1234567890 0123456789 9876543210 0987654321 1111111111 0000000000 8888888888 6666666666 1234512345 1231231234
  123456789a a123456789 a1234567890 aa123456789 abc123456789 1234567890a 12345678910 1234554321 1122334455 1212121212
  123456789q q123456789 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc 1qaz@wsx3edc zaq12wsxcde3 qazwsxedcrfv qwertyuiop qwertyuiop1
  qwerty123456 qwerty12345 asdfghjkl1 asdfghjkl123 zxcvbnm123 zxcvbnm1234 1234qwerasdf qwer1234asdf asdf1234qwer qwe123asd456
  password12 password123 password123! password1234 password@123 passw0rd123 passw0rd@123 p@ssw0rd123 p@ssword123 p@ssw0rd1234
  admin12345 admin123456 admin@12345 admin@123456 admin1234567 administrator administrator1 admin@2019 admin@2020 root123456
  welcome123 welcome123! welcome@123 welcome1234 letmein123 letmein1234 iloveyou12 iloveyou123 iloveyou1314 woaini1314520
  woaini123456 woaini520520 woaini5201314 5201314520 5201314123 1314520123 wang123456 zhang123456 li123456789 abcd123456
  abcd1234567 abcd@123456 abc@123456 abc@1234567 aa@123456789 abc1234567 abcdefg123 abcdefg1234 abc123abc123 test123456
  test@123456 test1234567 user123456 user@123456 guest123456 changeme123 changeme123! huawei@123 huawei12#$ lenovo@123
  aliyun@123 tencent@123 qq123456789 liaoning123 liaoning@123 liaoning2019 liaoning@2019 shenyang123 shenyang@123 dalian@123
  zhuanjingtexin zhuanjingtexin1 zjtx@2019 zjtx123456 peiyu123456 gongxin@123 gxj@123456 gongxinju123 !@#$%^&*() qwer!@#$1234
  qwer@1234567 1qaz!qaz2wsx 1qaz!qaz2wsx@wsx superman123 football123 baseball123 sunshine123 princess123 monkey1234 dragon1234
  `
    .trim()
    .split(/\s+/),
)
